using Penalty.Benchmarks.Measuring;
using Penalty.Benchmarks.Runtimes;
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
        var theirs = Checked(RuleRuntime.NRules, rule(), 1_000);
        var small = Checked(RuleRuntime.PenaltyEngine, rule(), 1_000);
        var large = Checked(RuleRuntime.PenaltyEngine, rule(), 10_000);
        return Rows($"{aggregate}: update one", s => s.Update)
            .Concat(Rows($"{aggregate}: retract, insert one", s => s.RetractAndInsert));

        IEnumerable<Row> Rows(string measure, Func<UpdateScenario, Action> change)
        {
            yield return VersusRow.Of(measure, "1,000 facts", r => Time(change(r == RuleRuntime.NRules ? theirs : small)));
            yield return GrowthRow.Of(measure, "1,000 → 10,000 facts", Goals.Update, Time(change(small)), Time(change(large)));
        }
    }

    private static Func<double> Time(Action change) => () => Timed.Repeated(change, UpdateScenario.Changes);

    private static UpdateScenario Checked(RuleRuntime runtime, Rule rule, int size)
    {
        var scenario = new UpdateScenario(runtime, rule, size);
        scenario.Check();
        return scenario;
    }
}
