using System.Collections.Concurrent;
using CsCheck;

namespace Penalty.Ledger.Tests;

/// <summary>Random histories, valid and not: the stores answer alike, and what was known at an instant is what had been posted by then.</summary>
public sealed class StoresAgreeTests
{
    /// <summary>Few ids and few variants, so that repeats, conflicts and reversals of all kinds are common.</summary>
    private static readonly Gen<Step> Steps = Gen.Select(
        Gen.Int[-3, 5], Gen.Int[1, 2], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 4],
        (ticks, seller, ruling, variant, kind) => new Step(TimeSpan.FromTicks(ticks), Make($"s{seller}", $"r{ruling}", variant, kind)));

    [Test]
    public async Task Post_RandomHistories_MemoryAndSqliteGiveTheSameAnswers()
    {
        using var folder = new TempFolder();
        var files = 0;
        var answers = new ConcurrentDictionary<string, int>();
        await Steps.Array[1, 25].SampleAsync(
            async steps =>
            {
                var clock = new MovableClock(Sample.Noon);
                await using var memory = new InMemoryLedger(clock);
                await using var sqlite = await SqliteLedger.OpenAsync(folder.File($"{Interlocked.Increment(ref files)}.db"), clock);
                foreach (var step in steps)
                {
                    clock.Now += step.Passed;
                    var answer = await AnswerAsync(memory, step.Posting);
                    (await AnswerAsync(sqlite, step.Posting)).Should().Be(answer);
                    answers.AddOrUpdate(answer.Split(' ')[0], 1, (_, n) => n + 1);
                }

                (await EverythingAsync(sqlite)).Should().Equal(await EverythingAsync(memory));
                (await sqlite.CheckAsync()).Findings.Should().BeEmpty();
            },
            iter: 60,
            threads: 1);
        answers.Keys.Should().BeEquivalentTo("True", "False", nameof(InvalidPostingException), nameof(PostingConflictException));
    }

    [Test]
    public async Task Read_AsOfAnyInstant_EqualsReplayingWhatWasPostedByThen()
    {
        await Gen.Select(Steps.Array[1, 40], Gen.Int[-5, 100]).SampleAsync(
            async (steps, ticks) =>
            {
                var clock = new MovableClock(Sample.Noon);
                var knownAt = Sample.Noon + TimeSpan.FromTicks(ticks);
                await using var ledger = new InMemoryLedger(clock);
                await using var replay = new InMemoryLedger(clock);
                foreach (var step in steps)
                {
                    clock.Now += step.Passed;
                    if (await BookedAtAsync(ledger, step.Posting) is { } at && at <= knownAt) await replay.PostAsync(step.Posting);
                }

                foreach (var seller in new[] { "s1", "s2" })
                {
                    (await ledger.ReadAsync(seller, knownAt).ToListAsync()).Should().Equal(await replay.ReadAsync(seller, DateTimeOffset.MaxValue).ToListAsync());
                }
            },
            iter: 500);
    }

    private static Posting Make(string seller, string ruling, int variant, int kind)
    {
        var posting = Sample.Ruling(ruling, seller);
        return (kind, variant) switch
        {
            (0, 0) => new(ruling, seller, []),
            (0, 1) => posting with { Entries = [Sample.Points(ruling, seller, 12)] },
            (0, 2) => posting with { Id = "other", Entries = [Sample.Owed(ruling, seller) with { Id = $"{ruling}/other" }] },
            (0, 3) => posting with { Entries = [Sample.Points(ruling, seller, 0), Sample.Owed("r9", seller, -1)] },
            (0, 4) => posting with { Entries = [.. posting.Entries.Reverse()] },
            (1 or 2, _) => Sample.Reversed(posting, $"a{variant % 2}"),
            (3, 0) => Sample.Reversed(posting with { Entries = [Sample.Points(ruling, seller, 12)] }),
            (3, 1) => new("part", seller, [Sample.Reversing(posting.Entries[0]) with { Id = $"{ruling}/part" }]),
            (3, 2) => Sample.Reversed(Sample.Reversed(posting)),
            _ => posting,
        };
    }

    /// <summary>All of the answer as a text: what is booked, or the error with its message.</summary>
    private static async Task<string> AnswerAsync(ILedger ledger, Posting posting)
    {
        try
        {
            var receipt = await ledger.PostAsync(posting);
            return $"{receipt.IsNew} {Text(receipt.Posting)}";
        }
        catch (LedgerException e)
        {
            return $"{e.GetType().Name} {e.Message} {e.In(Language.ZhCn)}";
        }
    }

    private static async Task<DateTimeOffset?> BookedAtAsync(InMemoryLedger ledger, Posting posting)
    {
        try
        {
            return await ledger.PostAsync(posting) is { IsNew: true } receipt ? receipt.Posting.RecordedAt : null;
        }
        catch (LedgerException)
        {
            return null;
        }
    }

    private static async Task<List<string>> EverythingAsync(ILedger ledger)
    {
        var all = new List<string>();
        await foreach (var seller in ledger.SellersAsync())
        {
            var entries = await ledger.ReadAsync(seller, DateTimeOffset.MaxValue).ToListAsync();
            all.AddRange(entries.Select(e => $"{e}"));
            foreach (var at in entries.Select(e => e.RecordedAt).Distinct())
            {
                all.Add($"{at.Ticks}: {await ledger.ReadAsync(seller, at).CountAsync()}");
                all.Add($"{at.Ticks} - 1: {await ledger.ReadAsync(seller, at.AddTicks(-1)).CountAsync()}");
            }

            foreach (var id in entries.Select(e => e.PostingId).Distinct()) all.Add(Text((await ledger.FindPostingAsync(seller, id))!));
        }

        return all;
    }

    private static string Text(BookedPosting posting) => $"{posting.Id} {posting.SellerId} {posting.RecordedAt.Ticks} {string.Join(" | ", posting.Entries)}";

    private sealed record Step(TimeSpan Passed, Posting Posting);
}
