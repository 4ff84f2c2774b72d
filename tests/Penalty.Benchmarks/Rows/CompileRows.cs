using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks.Rows;

/// <summary>How long it takes until rules can be used.</summary>
public sealed class CompileRows : IRowGroup
{
    private const int Rules = 1_000;

    public string Name => "compile";

    public IEnumerable<Row> Measure()
    {
        CompileScenario.Check();
        yield return Absolute("to the first verdict, fresh process", "15 rules", Goals.FirstVerdict, FirstVerdict.InFreshProcess);
        yield return Absolute("compile, differing in constants", $"{Rules:N0} rules", Goals.ManyRules, ManyRules);
    }

    private static Row Absolute(string measure, string size, Goal goal, Func<double> milliseconds)
    {
        var median = Median.Of(Enumerable.Range(0, 3).Select(_ => milliseconds()));
        return new Row(measure, size, RowGroups.Engine)
        {
            Time = Figures.Time(median * 1e6),
            Figure = median,
            Unit = "ms",
            Goal = goal,
        };
    }

    private static double ManyRules() => Timed.Once(() => CompileScenario.Compile(Rules)) / 1e6;
}
