using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace MyRules.Tests.Covered;

/// <summary>What all tests of an assembly share: an evaluator that is watched.</summary>
public static class Watched
{
    public static RuleCoverage Coverage { get; } = new();

    public static PenaltyEvaluator Evaluator { get; } = PenaltyEvaluator.CreateBuilder().WithObserver(Coverage).Build();
}

[SetUpFixture]
public sealed class CoverageOfAllTests
{
    [OneTimeTearDown]
    public void Require()
    {
        CoverageReport report = Watched.Coverage.Report().Save("coverage/rules.json").Save("coverage/rules.md");
        report.OfRules(name => name.StartsWith("Calls", StringComparison.Ordinal)).Require(rules: 100, conditions: 80);
    }
}

public sealed class CoveredTests
{
    [Test]
    public void CallsOfEachIncident_AreCountedForItAlone()
    {
        var ruling = Watched.Evaluator.Evaluate(Case.Filed()
            .With(5.Calls(), 1.Calls().AfterStopRequest(), 1.Calls().By(Actor.Buyer)).Proven()
            .AnotherIncident().With(1.Calls(), 1.OffensiveItems()));

        ruling.Should().BeEstablished().And.With(Severity.General);
        ruling.Should().ForIncident("incident-2").FallShort(ConductKind.FrequentCalls, found: 1, required: 5);
    }
}
