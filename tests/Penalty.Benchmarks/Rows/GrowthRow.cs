using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Rows;

/// <summary>A row about growth: the same work of Penalty.Engine on a small and on a large scale, and the ratio of the two times.</summary>
public static class GrowthRow
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    public static Row Of(string measure, string size, Goal goal, Func<double> small, Func<double> large)
    {
        Func<int, double>[] sides = [_ => small(), _ => large()];
        Rounds.WarmUp(WarmUp, sides);
        var rounds = Rounds.Alternate(201, Budget, sides);
        return new Row(measure, size, RuleRuntime.PenaltyEngine.Name)
        {
            Time = $"{Figures.Time(rounds.Time(0))} → {Figures.Time(rounds.Time(1))}",
            Figure = rounds.Ratio(1, to: 0),
            Goal = goal,
        };
    }
}
