using Penalty.Model.Cases;

namespace Penalty.Rules.Harassment.Measures;

/// <summary>Looks for the busiest window of a length, wherever it begins.</summary>
public static class SlidingWindow
{
    /// <summary>The acts in the busiest window; of several as busy, the earliest. Acts exactly one length apart share a window.</summary>
    /// <typeparam name="TAct">The type of the acts.</typeparam>
    /// <param name="acts">The acts, in any order.</param>
    /// <param name="length">The length of the window.</param>
    /// <returns>The acts, by instant and id; empty when there are none.</returns>
    public static IReadOnlyList<TAct> Busiest<TAct>(IEnumerable<TAct> acts, TimeSpan length)
        where TAct : IConductFact
    {
        var ordered = acts.ToArray();
        Array.Sort(ordered, ByInstantAndId);
        var (bestFirst, bestCount, first) = (0, 0, 0);
        for (var last = 0; last < ordered.Length; last++)
        {
            while (ordered[last].At - ordered[first].At > length) first++;
            if (last - first + 1 <= bestCount) continue;
            (bestFirst, bestCount) = (first, last - first + 1);
        }

        return new ArraySegment<TAct>(ordered, bestFirst, bestCount);
    }

    private static int ByInstantAndId<TAct>(TAct x, TAct y)
        where TAct : IConductFact
    {
        var byInstant = x.At.CompareTo(y.At);
        return byInstant != 0 ? byInstant : string.CompareOrdinal(x.Id, y.Id);
    }
}
