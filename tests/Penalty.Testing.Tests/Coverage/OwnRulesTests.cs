namespace Penalty.Testing.Tests.Coverage;

/// <summary>How far the scenarios cover Penalty's own rules and policies.</summary>
public sealed class OwnRulesTests
{
    [Test]
    public void Scenarios_OfTheSamples_CoverTheRulesThatPenaltyBrings()
    {
        var coverage = new RuleCoverage();
        OwnSuite.Run(PenaltyEvaluator.CreateBuilder().WithObserver(coverage).Build());
        var builtIn = Own(coverage);
        OwnSuite.RunStrict(Under(OwnSuite.Strict, coverage));
        OwnSuite.RunLenient(Under(OwnSuite.Lenient, coverage));
        var report = Own(coverage);
        TestContext.Out.WriteLine(builtIn.ToText());
        TestContext.Out.WriteLine(report.ToText());
        report.Require(rules: 100, conditions: 90);
        builtIn.Require(rules: 97, conditions: 80, numbers: 100);
    }

    private static CoverageReport Own(RuleCoverage coverage) => coverage.Report().OfRules(OwnSuite.Rules.Contains).OfPolicies(OwnSuite.Policies.Contains);

    private static PenaltyEvaluator Under(Model.Policies.PolicyFile policy, RuleCoverage coverage) => PenaltyEvaluator.CreateBuilder()
        .WithPolicies([.. PenaltyEvaluator.CreateDefault().AllPolicies.Where(p => p.Id != policy.Id), policy])
        .WithObserver(coverage)
        .Build();
}
