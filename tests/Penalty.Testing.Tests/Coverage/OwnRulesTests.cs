using Penalty.Testing.Coverage;
using Scenarios;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>Penalty's own rules and policies, with the scenarios as the user's tests.</summary>
public sealed class OwnRulesTests
{
    [Test]
    public async Task Scenarios_OfTheSamples_CoverTheRulesThatPenaltyBrings()
    {
        var coverage = new RuleCoverage();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(coverage).Build();
        foreach (var scenario in await Scenario.ReadAllAsync(CancellationToken.None)) evaluator.Evaluate(scenario.Case);
        var report = coverage.Report();
        TestContext.Out.WriteLine(report.ToText());
        report.Require(rules: 94, conditions: 60, numbers: 45);
    }
}
