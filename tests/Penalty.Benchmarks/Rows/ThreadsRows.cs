using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks.Rows;

/// <summary>Whether a second thread decides as many cases again.</summary>
public sealed class ThreadsRows : IRowGroup
{
    private const int FactsEach = 30;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public string Name => "threads";

    public IEnumerable<Row> Measure() => RuleRuntime.All.Select(Measure);

    private static Row Measure(RuleRuntime runtime)
    {
        var scenario = new ThreadsScenario(runtime, FactsEach);
        Func<int, double>[] sides = [_ => scenario.Run(1, Round), _ => scenario.Run(2, Round)];
        Rounds.WarmUp(TimeSpan.FromMilliseconds(500), sides);
        var rounds = Rounds.Alternate(15, TimeSpan.FromSeconds(4), sides);
        return new Row("cases a second", "1 → 2 threads", runtime.Name)
        {
            Time = $"{rounds.Time(0):N0}/s → {rounds.Time(1):N0}/s",
            Figure = rounds.Ratio(1, to: 0),
            Goal = runtime == RuleRuntime.PenaltyEngine ? Goals.TwoThreads : null,
        };
    }
}
