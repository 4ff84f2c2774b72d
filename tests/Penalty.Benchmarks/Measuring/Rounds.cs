using System.Diagnostics;

namespace Penalty.Benchmarks.Measuring;

/// <summary>
/// Rounds in which the sides of a ratio take turns. A ratio is taken within a round, so that whatever slows the machine slows
/// both sides, and the median over the rounds is what counts.
/// </summary>
public sealed class Rounds
{
    private const int Fewest = 3;

    private readonly List<double[]> _times;

    private Rounds(List<double[]> times) => _times = times;

    public static Rounds Alternate(int atMost, TimeSpan budget, params Func<int, double>[] sides)
    {
        var start = Stopwatch.GetTimestamp();
        var times = new List<double[]>();
        for (var round = 0; round < atMost; round++)
        {
            if (round >= Fewest && Stopwatch.GetElapsedTime(start) > budget) break;
            times.Add([.. sides.Select(side => side(round))]);
        }

        return new Rounds(times);
    }

    /// <summary>Runs every side for a while and throws the times away: the runtime compiles hot code again as it learns.</summary>
    public static void WarmUp(TimeSpan duration, params Func<int, double>[] sides)
    {
        foreach (var side in sides)
        {
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; Stopwatch.GetElapsedTime(start) < duration; round++) side(round);
        }
    }

    public double Time(int side) => Median.Of(_times.Select(t => t[side]));

    public double Ratio(int side, int to) => Median.Of(_times.Select(t => t[side] / t[to]));
}
