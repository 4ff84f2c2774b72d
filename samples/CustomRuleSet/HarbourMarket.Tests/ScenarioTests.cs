using Penalty;

namespace HarbourMarket.Tests;

/// <summary>Case files with the rulings expected of them, under Harbour's conducts. To accept new rulings: <c>PENALTY_RECORD=1 dotnet test</c>.</summary>
public sealed class ScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = HarbourRules.ByConducts();

    private static IEnumerable<Scenario> Scenarios => ScenarioFolder.Read("HarbourMarket.Tests/Scenarios");

    [TestCaseSource(nameof(Scenarios))]
    public void Scenario_IsRuledOnAsExpected(Scenario scenario) => scenario.Check(Evaluator);
}
