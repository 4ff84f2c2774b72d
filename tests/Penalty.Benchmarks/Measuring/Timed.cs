using System.Diagnostics;

namespace Penalty.Benchmarks.Measuring;

/// <summary>Times of actions.</summary>
public static class Timed
{
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
        while (elapsed < Burst.Length);

        return elapsed.TotalNanoseconds / ((double)repeats * operations);
    }

    public static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
