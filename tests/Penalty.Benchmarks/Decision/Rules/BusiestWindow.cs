using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>Looks for the busiest window of a length, wherever it begins. Calls exactly one length apart share a window.</summary>
public static class BusiestWindow
{
    public static int Count(IEnumerable<PhoneCall> ordered, TimeSpan length)
    {
        var calls = ordered as IReadOnlyList<PhoneCall> ?? [.. ordered];
        var (busiest, first) = (0, 0);
        for (var last = 0; last < calls.Count; last++)
        {
            while (calls[last].At - calls[first].At > length) first++;
            busiest = Math.Max(busiest, last - first + 1);
        }

        return busiest;
    }
}
