using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F1: nothing of the conduct is seen.</summary>
public sealed class NoSuchConductTests : RuleTests<NoSuchConduct>
{
    [Test]
    public void NoSuchConduct_NoActAtAll_FindsNone() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 0)).Should().Equal("finding/i/frequent-calls=NoSuchConduct");

    [Test]
    public void NoSuchConduct_ASingleAct_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 1)).Should().BeEmpty();

    [Test]
    public void NoSuchConduct_AnotherMeasure_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-after-stop-request", 0)).Should().BeEmpty();

    [Test]
    public void NoSuchConduct_AnotherIncidentMeasured_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 0, incident: "other")).Should().BeEmpty();
}
