namespace Penalty.Testing.Tests.Scenarios;

/// <summary>The files of <c>Scenarios/Example</c> as test cases, each under the name of its file.</summary>
public sealed class ExampleScenarioTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    private static IEnumerable<Scenario> Scenarios => ScenarioFolder.Read("Scenarios/Example");

    [TestCaseSource(nameof(Scenarios))]
    public void Evaluate_Scenario_GivesTheExpectedRuling(Scenario scenario) => scenario.Check(Evaluator);

    [Test]
    public void Scenarios_ATest_IsNamedAfterItsFile() =>
        Scenarios.Select(s => s.ToString()).Should().Equal("serious-calls", "withdrawn-too-late");
}
