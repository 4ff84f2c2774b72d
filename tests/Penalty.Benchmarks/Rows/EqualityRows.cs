using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Equality;

namespace Penalty.Benchmarks.Rows;

/// <summary>What a fact costs when many rules differ only in the constant that they compare it with.</summary>
public sealed class EqualityRows : IRowGroup
{
    private const string Measured = "insert among rules told apart by ==";

    public string Name => "equality";

    public IEnumerable<Row> Measure()
    {
        yield return VersusRow.Of(Measured, "1,000 rules", runtime => Checked(runtime, 1_000));
        yield return GrowthRow.Of(
            Measured,
            "10 → 1,000 rules",
            Goals.Equality,
            Checked(RuleRuntime.PenaltyEngine, 10),
            Checked(RuleRuntime.PenaltyEngine, 1_000));
    }

    private static Func<double> Checked(RuleRuntime runtime, int rules)
    {
        var scenario = new EqualityScenario(runtime, rules);
        scenario.Check();
        return scenario.Run;
    }
}
