using System.Diagnostics;

namespace Penalty.Benchmarks.Measuring;

/// <summary>Times of short bursts, long enough for the clock and short enough that both sides of a ratio see the same machine.</summary>
public static class Timed
{
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(3);

    /// <summary>Repeats an action for a few milliseconds.</summary>
    /// <returns>Nanoseconds for each operation.</returns>
    public static double Repeated(Action action, int operations)
    {
        var start = Stopwatch.GetTimestamp();
        var repeats = 0;
        TimeSpan elapsed;
        do
        {
            action();
            repeats++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < Burst);

        return elapsed.TotalNanoseconds / ((double)repeats * operations);
    }

    public static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
