using Penalty.Model;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>The problems that a posting has with what the seller's ledger holds.</summary>
internal sealed class PostingAgainstLedger
{
    private readonly Dictionary<string, PostedEntry> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PostedEntry> _reversals = new(StringComparer.Ordinal);

    public PostingAgainstLedger(IEnumerable<PostedEntry> related)
    {
        foreach (var posted in related)
        {
            _byId[posted.Entry.Id] = posted;
            if (posted.Entry.Reverses is { } reversal) _reversals[reversal.EntryId] = posted;
        }
    }

    public IEnumerable<PostingProblem> Problems(Posting posting) =>
        posting.Entries.SelectMany((e, i) => e is null ? [] : Taken(e, $"entries[{i}].id").Concat(Reversal(e, $"entries[{i}]")));

    private IEnumerable<PostingProblem> Taken(LedgerEntry entry, string path)
    {
        if (entry.Id is not null && _byId.TryGetValue(entry.Id, out var taken))
            yield return new(path, new($"'{entry.Id}', booked by posting '{taken.PostingId}'", $"“{entry.Id}”，已由记账单“{taken.PostingId}”记入"), new("an id of its own", "各自唯一的编号"));
    }

    private IEnumerable<PostingProblem> Reversal(LedgerEntry entry, string path)
    {
        if (entry.Reverses?.EntryId is not { } id) yield break;
        var place = $"{path}.reverses.entryId";
        if (!_byId.TryGetValue(id, out var target))
        {
            yield return new(place, new($"'{id}', which is not booked", $"未记入的“{id}”"), new("a booked entry of the seller", "该卖家已记入的分录"));
            yield break;
        }

        if (target.Entry.Reverses is not null)
            yield return new(place, new($"'{id}', which is a reversal", $"“{id}”，其本身为冲销"), new("an entry that reverses nothing", "非冲销分录"));
        if (_reversals.TryGetValue(id, out var by))
            yield return new(place, new($"'{id}', reversed by '{by.Entry.Id}'", $"“{id}”，已被“{by.Entry.Id}”冲销"), new("an entry that is not reversed", "未被冲销的分录"));
        foreach (var problem in Mismatches(entry, target.Entry, path)) yield return problem;
    }

    private static IEnumerable<PostingProblem> Mismatches(LedgerEntry entry, LedgerEntry target, string path)
    {
        if (entry.RulingId != target.RulingId)
            yield return new($"{path}.rulingId", new(entry.RulingId, entry.RulingId), new($"'{target.RulingId}', the ruling of what is reversed", $"被冲销分录的裁定“{target.RulingId}”"));
        if (!Negates(entry, target))
        {
            var wanted = EntryText.Amount(target);
            yield return new(path, Same(EntryText.Amount(entry)), new($"what takes back {wanted} exactly", $"与 {wanted} 恰好相抵"));
        }
    }

    private static bool Negates(LedgerEntry entry, LedgerEntry target) =>
        (entry.Points, target.Points) switch
        {
            (null, null) => entry.Compensation is { } owed && owed with { Amount = -owed.Amount } == target.Compensation,
            ({ } p, { } q) => entry.Compensation is null && p.Class == q.Class && (long)p.Value + q.Value == 0,
            _ => false,
        };

    private static LocalizedText Same(string data) => new(data, data);
}
