using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Joins;

namespace Penalty.Benchmarks.Rows;

/// <summary>A join on an equal key: on both runtimes, and how it grows with the facts.</summary>
public sealed class JoinRows : IRowGroup
{
    private const string Measured = "join on an equal key";

    public string Name => "join";

    public IEnumerable<Row> Measure()
    {
        yield return VersusRow.Of(Measured, "2,000 × 2,000 facts", runtime => Checked(runtime, 2_000, Arrival.OneAfterTheOther));
        yield return Grow("one after the other", Arrival.OneAfterTheOther);
        yield return Grow("interleaved", Arrival.Interleaved);
    }

    private static Row Grow(string order, Arrival arrival) => GrowthRow.Of(
        $"{Measured}, sides {order}",
        "1,000 → 10,000 pairs",
        Goals.Join,
        Checked(RuleRuntime.PenaltyEngine, 1_000, arrival),
        Checked(RuleRuntime.PenaltyEngine, 10_000, arrival));

    private static Func<double> Checked(RuleRuntime runtime, int size, Arrival arrival)
    {
        var scenario = new JoinScenario(runtime, size, arrival);
        scenario.Check();
        return () => Timed.Repeated(scenario.Run, 1);
    }
}
