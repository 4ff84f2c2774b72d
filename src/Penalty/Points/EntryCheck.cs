using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;

namespace Penalty;

/// <summary>An entry that somebody gave, and where it stands in what was given.</summary>
internal sealed record GivenEntry(string Path, LedgerEntry? Entry);

/// <summary>What has to hold of entries for them to be the ledger of one seller.</summary>
internal static class EntryCheck
{
    public static void ThrowIfProblems(string sellerId, IReadOnlyList<GivenEntry> entries)
    {
        var byId = new Dictionary<string, LedgerEntry>(StringComparer.Ordinal);
        var problems = new List<InputProblem>();
        foreach (var (path, entry) in entries)
        {
            problems.AddRange(Problems(sellerId, path, entry));
            if (entry?.Id is not null && !byId.TryAdd(entry.Id, entry)) problems.Add(new($"{path}.id", 0, Twice(entry.Id), new("each id once", "每个编号一次")));
        }

        var reversed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, entry) in entries)
        {
            if (entry?.Reverses is not null) problems.AddRange(ReversalProblems($"{path}.reverses.entryId", path, entry, byId, reversed));
        }

        if (problems.Count > 0) throw new InvalidInputException("entries", [.. problems]);
    }

    private static IEnumerable<InputProblem> Problems(string sellerId, string path, LedgerEntry? entry)
    {
        if (entry is null)
        {
            yield return new(path, 0, new("nothing", "空"), new("an entry", "条目"));
            yield break;
        }

        if (entry.SellerId != sellerId)
            yield return new($"{path}.sellerId", 0, AsIs($"'{entry.SellerId}'"), AsIs($"'{sellerId}'"));
        if (entry.Points is null == entry.Compensation is null)
            yield return new(path, 0, new("both points and compensation, or neither", "扣分与赔付并存或皆无"), new("one of the two", "二者之一"));
        var allowed = entry.Reverses is null ? new LocalizedText("more than 0", "大于 0") : new("less than 0: the entry reverses another", "小于 0：该条目冲销另一条目");
        var sign = entry.Reverses is null ? 1 : -1;
        if (entry.Points is { } points && Math.Sign(points.Value) != sign)
            yield return new($"{path}.points.value", 0, AsIs($"{points.Value}"), allowed);
        if (entry.Points is { } of && !Enum.IsDefined(of.Class))
            yield return new($"{path}.points.class", 0, AsIs($"{of.Class}"), new("a class of points", "扣分类别"));
        if (entry.Compensation is { } owed && Math.Sign(owed.Amount) != sign)
            yield return new($"{path}.compensation.amount", 0, AsIs($"{owed.Amount}"), allowed);
    }

    private static IEnumerable<InputProblem> ReversalProblems(
        string place, string path, LedgerEntry entry, Dictionary<string, LedgerEntry> byId, HashSet<string> reversed)
    {
        var id = entry.Reverses!.EntryId;
        if (!byId.TryGetValue(id, out var target))
        {
            yield return new(place, 0, new($"'{id}', an entry that is not there", $"不存在的条目“{id}”"), new("an entry of this ledger", "本账中的条目"));
            yield break;
        }

        if (target.Reverses is not null)
            yield return new(place, 0, new($"'{id}', an entry that reverses another", $"冲销条目“{id}”"), new("an entry that books", "入账条目"));
        if (!reversed.Add(id))
            yield return new(place, 0, new($"'{id}', an entry that is reversed already", $"已被冲销的条目“{id}”"), new("each entry reversed once", "每个条目至多冲销一次"));
        if (entry.At < target.At)
            yield return new($"{path}.at", 0, AsIs($"{entry.At:O}"), new(Invariant($"an instant from {target.At:O} on"), Invariant($"不早于 {target.At:O} 的时刻")));
        if (entry.Points != Opposite(target.Points) || entry.Compensation != Opposite(target.Compensation))
            yield return new(path, 0, new("another amount than that reversed", "与被冲销条目不同的金额或分值"), new($"the opposite of '{id}'", $"“{id}”的相反数"));
    }

    private static BookedPoints? Opposite(BookedPoints? points) => points is null ? null : points with { Value = -points.Value };

    private static BookedCompensation? Opposite(BookedCompensation? owed) => owed is null ? null : owed with { Amount = -owed.Amount };

    private static LocalizedText Twice(string id) => new($"'{id}' a second time", $"重复的“{id}”");

    private static LocalizedText AsIs(FormattableString data) => new(Invariant(data), Invariant(data));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
