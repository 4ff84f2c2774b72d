using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Rows;

/// <summary>A row about both runtimes: the same work on NRules and on Penalty.Engine, and the ratio of the two times.</summary>
public static class VersusRow
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    /// <summary>Measures work on both runtimes in turn.</summary>
    /// <param name="measure">What is measured.</param>
    /// <param name="size">On how much.</param>
    /// <param name="time">Makes the work for a runtime: it returns its nanoseconds.</param>
    /// <returns>The row.</returns>
    public static Row Of(string measure, string size, Func<RuleRuntime, Func<double>> time)
    {
        var (theirs, ours) = (time(RuleRuntime.NRules), time(RuleRuntime.PenaltyEngine));
        Func<int, double>[] sides = [_ => theirs(), _ => ours()];
        Rounds.WarmUp(WarmUp, sides);
        var rounds = Rounds.Alternate(201, Budget, sides);
        return new Row(measure, size, $"{RuleRuntime.NRules} over {RuleRuntime.PenaltyEngine}")
        {
            Time = $"{Figures.Time(rounds.Time(0))} / {Figures.Time(rounds.Time(1))}",
            Figure = rounds.Ratio(0, to: 1),
        };
    }
}
