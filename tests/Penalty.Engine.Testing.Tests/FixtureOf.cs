namespace Penalty.Engine.Testing.Tests;

/// <summary>Fixtures as tests make them, with the failure message of a verification in reach.</summary>
internal static class FixtureOf
{
    public static readonly Customer Li = new("Li", isPreferred: true);

    public static readonly Customer Wu = new("Wu");

    public static RulesTestFixture Rules(params Type[] rules)
    {
        var fixture = new RulesTestFixture();
        foreach (var rule in rules) fixture.Setup.Rule(rule);
        return fixture;
    }

    public static RulesTestFixture Fire(this RulesTestFixture fixture, params object[] facts)
    {
        foreach (var fact in facts) fixture.Session.Insert(fact);
        fixture.Session.Fire();
        return fixture;
    }

    public static string FailureOf(this RulesTestFixture fixture, Action<IRulesFiringVerification> expectations) =>
        fixture.Invoking(f => f.Verify(expectations)).Should().Throw<RuleAssertionException>().Which.Message;

    public static string FailureOfSequence(this RulesTestFixture fixture, Action<IRuleSequenceFiringVerification> expectations) =>
        fixture.Invoking(f => f.VerifySequence(expectations)).Should().Throw<RuleAssertionException>().Which.Message;
}
