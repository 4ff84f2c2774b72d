using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Cases;

/// <summary>
/// Makes cases of a size from a seed. Most facts are calls and evidence; some concern another complaint, so that the key
/// has something to tell apart. Calls come by the time they were made, as a call log lists them.
/// </summary>
public sealed class CaseGenerator
{
    private static readonly DateTime Start = new(2023, 2, 9, 0, 0, 0, DateTimeKind.Utc);

    private readonly Random _random;
    private readonly int _size;
    private readonly List<object> _facts;
    private readonly string _id;
    private readonly string _otherId;

    private CaseGenerator(int size, int seed)
    {
        _random = new Random(seed);
        _size = size;
        _facts = new List<object>(size);
        _id = $"complaint-{size}-{seed}";
        _otherId = $"complaint-{size}-{seed}-before";
    }

    public static DecisionCase[] Make(int size, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new CaseGenerator(size, (1000 * size) + i).Make())];

    private DecisionCase Make()
    {
        _facts.Add(new Complaint { Id = _id, FiledByBuyer = Chance(0.7) });
        AddWithdrawal();
        if (Chance(0.2)) _facts.Add(new Admission { ComplaintId = _id, Conduct = AnyConduct() });
        AddItems(Math.Min(_size / 2, Chance(0.5) ? 0 : _random.Next(1, 9)));
        var calls = (_size - _facts.Count) * 6 / 10;
        AddEvidence(_size - _facts.Count - calls);
        AddCalls(calls);
        return new DecisionCase(_id, [.. _facts]);
    }

    private void AddWithdrawal()
    {
        if (Chance(0.2)) _facts.Add(new StandingRuling { ComplaintId = _id, MadeAt = Start.AddDays(_random.Next(10)) });
        if (!Chance(0.25)) return;
        _facts.Add(new WithdrawalRequest
        {
            ComplaintId = _id,
            At = Start.AddDays(_random.Next(10)),
            BuyerAgreed = Chance(0.8),
        });
    }

    private void AddItems(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _facts.Add(new MailedItem { ComplaintId = AnyId(), Offensive = Chance(0.9) });
        }
    }

    private void AddEvidence(int count)
    {
        var kinds = Chance(0.6) ? 4 : 0;
        for (var i = 0; i < count; i++)
        {
            var kind = kinds == 0 ? EvidenceKind.Other : (EvidenceKind)_random.Next(kinds);
            _facts.Add(new Evidence { ComplaintId = AnyId(), Conduct = AnyConduct(), Kind = kind });
        }
    }

    /// <summary>Calls far apart, and somewhere among them a burst of a random length.</summary>
    private void AddCalls(int count)
    {
        var burst = _random.Next(Math.Min(count, 36) + 1);
        var burstAt = _random.Next(count - burst + 1);
        var at = Start;
        for (var i = 0; i < count; i++)
        {
            var inBurst = i >= burstAt && i < burstAt + burst;
            at += inBurst ? TimeSpan.FromMinutes(_random.Next(1, 30)) : TimeSpan.FromHours(_random.Next(12, 48));
            _facts.Add(new PhoneCall { ComplaintId = AnyId(), At = at, BySeller = Chance(0.95), Answered = Chance(0.9) });
        }
    }

    private string AnyId() => Chance(0.9) ? _id : _otherId;

    private Conduct AnyConduct() => Chance(0.6) ? Conduct.FrequentCalls : Conduct.OffensiveItems;

    private bool Chance(double probability) => _random.NextDouble() < probability;
}
