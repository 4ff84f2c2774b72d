namespace Penalty.Testing.Tests.Firing;

/// <summary>Fixtures as tests make them, with the message of a failure in reach.</summary>
internal static class FixtureOf
{
    public static readonly Customer Li = new("Li", isPreferred: true);

    public static readonly Customer Wu = new("Wu");

    public static FiringFixture Fire(this FiringFixture fixture, params object[] facts)
    {
        foreach (var fact in facts) fixture.Insert(fact);
        return fixture.Fire();
    }

    public static string FailureOf(this FiringFixture fixture, Action<FiringExpectations> expected) =>
        fixture.Invoking(f => f.Verify(expected)).Should().Throw<PenaltyAssertionException>().Which.Message;

    public static string FailureOfSequence(this FiringFixture fixture, Action<FiringExpectations> expected) =>
        fixture.Invoking(f => f.VerifySequence(expected)).Should().Throw<PenaltyAssertionException>().Which.Message;
}
