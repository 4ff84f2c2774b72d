using Penalty.Model.Json;
using Penalty.Model.Ledgers;
using Penalty.Model.Policies.Points;
using Penalty.Rules.Facts.Points;

namespace Penalty;

/// <summary>Puts what happened to a points account into the order in which it counts. Of one instant: reversals of what was booked before, the
/// clearing, what is booked, and reversals of that.</summary>
internal static class MovementOrder
{
    public static IReadOnlyList<Movement> Of(IReadOnlyList<LedgerEntry> entries, DateTimeOffset at, PolicyCatalog<PointsPolicy> policies)
    {
        var booked = entries.Where(e => e.Points is not null && e.Reverses is null).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var reversing = entries.Where(e => e.Points is not null && e.Reverses is not null);
        return [.. booked.Values.Select(e => Booked(e, policies))
            .Concat(reversing.Select(e => Overturned(e, booked[e.Reverses!.EntryId], policies)))
            .Concat(Clearings(booked.Values, at, policies))
            .OrderBy(m => m.Movement.At)
            .ThenBy(m => m.Rank)
            .ThenBy(m => m.Movement.Id, StringComparer.Ordinal)
            .Select((m, i) => m.Movement with { Ordinal = i + 1 })];
    }

    private static (Rank Rank, Movement Movement) Booked(LedgerEntry entry, PolicyCatalog<PointsPolicy> policies) =>
        (Rank.Booked, new PointsBooked(0, entry, PolicyInForce.At(entry.At, policies).Id));

    private static (Rank Rank, Movement Movement) Overturned(LedgerEntry entry, LedgerEntry reversed, PolicyCatalog<PointsPolicy> policies) => (
        reversed.At < entry.At ? Rank.EarlierOverturned : Rank.JustBookedOverturned,
        new PointsOverturned(0, entry, reversed, PolicyInForce.At(entry.At, policies).Id));

    /// <summary>The clearing that ends a period in which points were booked, by the policy then in force. A clearing with no booking since the one before
    /// would change nothing: it is left out, so that an account that has long been closed does not grow by the year.</summary>
    private static IEnumerable<(Rank Rank, Movement Movement)> Clearings(
        IEnumerable<LedgerEntry> booked, DateTimeOffset at, PolicyCatalog<PointsPolicy> policies)
    {
        var due = new Dictionary<DateTimeOffset, string>();
        foreach (var entry in booked.OrderBy(e => e.At))
        {
            var policy = PolicyInForce.At(entry.At, policies);
            if (policy.Clearing.Yearly.Value.After(entry.At) is { } clearing && clearing <= at) due[clearing] = policy.Id;
        }

        return due.Select(d => (Rank.Clearing, (Movement)new ClearingDue(0, d.Key, d.Value)));
    }

    private enum Rank
    {
        EarlierOverturned,
        Clearing,
        Booked,
        JustBookedOverturned,
    }
}
