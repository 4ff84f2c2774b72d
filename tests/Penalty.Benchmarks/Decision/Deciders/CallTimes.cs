namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>The instants of the calls that count, in a buffer that the thread keeps.</summary>
public struct CallTimes
{
    [ThreadStatic]
    private static long[]? Kept;

    private readonly long[] _ticks;
    private int _count;
    private bool _unordered;

    private CallTimes(long[] ticks) => _ticks = ticks;

    public static CallTimes Rent(int atMost)
    {
        if (Kept is null || Kept.Length < atMost) Kept = new long[atMost];
        return new CallTimes(Kept);
    }

    public void Add(long ticks)
    {
        if (_count > 0 && ticks < _ticks[_count - 1]) _unordered = true;
        _ticks[_count++] = ticks;
    }

    /// <summary>The calls in the busiest window. A call log is in order already, so sorting is the exception.</summary>
    public readonly int Busiest(long window)
    {
        var ticks = _ticks.AsSpan(0, _count);
        if (_unordered) ticks.Sort();
        var (busiest, first) = (0, 0);
        for (var last = 0; last < ticks.Length; last++)
        {
            while (ticks[last] - ticks[first] > window) first++;
            if (last - first >= busiest) busiest = last - first + 1;
        }

        return busiest;
    }
}
