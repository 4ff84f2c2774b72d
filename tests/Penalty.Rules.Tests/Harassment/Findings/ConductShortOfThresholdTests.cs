using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F1: some of the conduct, but less than the threshold.</summary>
public sealed class ConductShortOfThresholdTests : RuleTests<ConductShortOfThreshold>
{
    [Test]
    public void ConductShortOfThreshold_OneShortOfTheThreshold_FindsItShort() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 4)).Should().Equal("finding/i/frequent-calls=ShortOfThreshold");

    [Test]
    public void ConductShortOfThreshold_ASingleAct_FindsItShort() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 1)).Should().Equal("finding/i/frequent-calls=ShortOfThreshold");

    [Test]
    public void ConductShortOfThreshold_AtTheThreshold_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 5)).Should().BeEmpty();

    [Test]
    public void ConductShortOfThreshold_NoActAtAll_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 0)).Should().BeEmpty();

    [Test]
    public void ConductShortOfThreshold_AnotherMeasure_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-after-stop-request", 4)).Should().BeEmpty();

    [Test]
    public void ConductShortOfThreshold_AnotherConductMeasured_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Items, "calls-in-window", 4)).Should().BeEmpty();

    [Test]
    public void ConductShortOfThreshold_AnotherIncidentMeasured_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 4, incident: "other")).Should().BeEmpty();
}
