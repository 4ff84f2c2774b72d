using Penalty;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class ScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static IEnumerable<Scenario> Scenarios => ScenarioFolder.Read("Scenarios/Example");

    [TestCaseSource(nameof(Scenarios))]
    public void Scenario_IsRuledOnAsExpected(Scenario scenario) => scenario.Check(Evaluator);
}
