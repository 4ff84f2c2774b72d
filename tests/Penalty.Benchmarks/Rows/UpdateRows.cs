using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Scenarios.Updates;

namespace Penalty.Benchmarks.Rows;

/// <summary>What it costs to change one fact among many that a rule aggregates.</summary>
public sealed class UpdateRows : IRowGroup
{
    public string Name => "update";

    public IEnumerable<Row> Measure() =>
        Measure("Collect, OrderBy", () => new EntriesInOrder()).Concat(Measure("GroupBy", () => new EntriesByGroup()));

    private static IEnumerable<Row> Measure(string aggregate, Func<Rule> rule)
    {
        var small = new UpdateScenario(rule(), 1_000);
        var large = new UpdateScenario(rule(), 10_000);
        small.Check();
        large.Check();
        yield return Grow($"{aggregate}: update one", s => s.Update);
        yield return Grow($"{aggregate}: retract, insert one", s => s.RetractAndInsert);

        Row Grow(string measure, Func<UpdateScenario, Action> change) => GrowthRow.Of(
            measure,
            "1,000 → 10,000 facts",
            Goals.Update,
            () => Timed.Repeated(change(small), UpdateScenario.Changes),
            () => Timed.Repeated(change(large), UpdateScenario.Changes));
    }
}
