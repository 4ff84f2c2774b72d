using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Scenarios.Joins;

namespace Penalty.Benchmarks.Rows;

/// <summary>How a join on an equal key grows with the facts.</summary>
public sealed class JoinRows : IRowGroup
{
    public string Name => "join";

    public IEnumerable<Row> Measure()
    {
        var small = new JoinScenario(1_000);
        var large = new JoinScenario(10_000);
        small.Check();
        large.Check();
        yield return GrowthRow.Of(
            "join on an equal key",
            "1,000 → 10,000 pairs",
            Goals.Join,
            () => Timed.Repeated(small.Run, 1),
            () => Timed.Repeated(large.Run, 1));
    }
}
