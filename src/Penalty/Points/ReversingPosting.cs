using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;

namespace Penalty;

/// <summary>Turns what a ruling booked into what takes it back.</summary>
internal static class ReversingPosting
{
    /// <summary>The entries that reverse others, each as <paramref name="why"/> says; which one it reverses is put in.</summary>
    public static Posting Of(string rulingId, string sellerId, IReadOnlyList<LedgerEntry> entries, Reversal why, DateTimeOffset decidedAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why.AppealId, "appealId");
        ArgumentException.ThrowIfNullOrWhiteSpace(why.Reason, "reason");
        var problems = entries.SelectMany((e, i) => Problems(e, $"entries[{i}]", entries[0], decidedAt)).ToList();
        if (problems.Count > 0) throw new InvalidInputException("entries", [.. problems]);
        return new Posting(
            $"{rulingId}/reversed/{why.AppealId}",
            sellerId,
            [.. entries.OrderBy(e => e.Id, StringComparer.Ordinal).Select(e => Reversed(e, why, decidedAt))]);
    }

    private static LedgerEntry Reversed(LedgerEntry entry, Reversal why, DateTimeOffset decidedAt) => entry with
    {
        Id = $"{entry.Id}/reversed/{why.AppealId}",
        At = decidedAt,
        Points = entry.Points is { } points ? points with { Value = -points.Value } : null,
        Compensation = entry.Compensation is { } owed ? owed with { Amount = -owed.Amount } : null,
        Reverses = why with { EntryId = entry.Id },
    };

    private static IEnumerable<InputProblem> Problems(LedgerEntry entry, string path, LedgerEntry first, DateTimeOffset decidedAt)
    {
        if (entry.Reverses is not null)
            yield return new($"{path}.reverses", 0, new("an entry that reverses another", "冲销条目"), new("an entry that books", "入账条目"));
        if (entry.RulingId != first.RulingId)
            yield return new($"{path}.rulingId", 0, AsIs($"'{entry.RulingId}'"), AsIs($"'{first.RulingId}'"));
        if (entry.SellerId != first.SellerId)
            yield return new($"{path}.sellerId", 0, AsIs($"'{entry.SellerId}'"), AsIs($"'{first.SellerId}'"));
        if (entry.At > decidedAt)
        {
            yield return new(
                $"{path}.at", 0, AsIs($"{entry.At:O}"),
                new(FormattableString.Invariant($"at the latest when the appeal was decided, {decidedAt:O}"), FormattableString.Invariant($"不晚于申诉决定之时 {decidedAt:O}")));
        }
    }

    private static LocalizedText AsIs(FormattableString data)
    {
        var text = FormattableString.Invariant(data);
        return new(text, text);
    }
}
