using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Report;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks.Rows;

/// <summary>How long it takes until rules can be used.</summary>
public sealed class CompileRows : IRowGroup
{
    private const int Rules = 1_000;

    public string Name => "compile";

    public IEnumerable<Row> Measure() =>
        Rows("to the first verdict, fresh process", "15 rules", Goals.FirstVerdict, FirstVerdict.InFreshProcess)
            .Concat(Rows("compile, differing in constants", $"{Rules:N0} rules", Goals.ManyRules, ManyRules));

    /// <summary>The goal is Penalty.Engine's; NRules is there to compare with.</summary>
    private static IEnumerable<Row> Rows(string measure, string size, Goal goal, Func<RuleRuntime, double> milliseconds)
    {
        foreach (var runtime in RuleRuntime.All)
        {
            var median = Median.Of(Enumerable.Range(0, 3).Select(_ => milliseconds(runtime)));
            yield return new Row(measure, size, runtime.Name)
            {
                Time = Figures.Time(median * 1e6),
                Figure = median,
                Unit = "ms",
                Goal = runtime == RuleRuntime.PenaltyEngine ? goal : null,
            };
        }
    }

    private static double ManyRules(RuleRuntime runtime)
    {
        CompileScenario.Check(runtime);
        return Timed.Once(() => CompileScenario.Compile(runtime, Rules)) / 1e6;
    }
}
