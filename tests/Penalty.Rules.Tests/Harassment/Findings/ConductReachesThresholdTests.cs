using Penalty.Model.Policies;
using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F1: from the policy's threshold on, the conduct is there.</summary>
public sealed class ConductReachesThresholdTests : RuleTests<ConductReachesThreshold>
{
    private static readonly PolicyDocument Four = Changed(
        "taobao-malicious-harassment", "\"atLeast\": {\n          \"value\": 5", "\"atLeast\": {\n          \"value\": 4");

    [Test]
    public void ConductReachesThreshold_AtTheThreshold_ShowsTheConduct() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 5)).Should().Equal("shown/i/frequent-calls");

    [Test]
    public void ConductReachesThreshold_OneShortOfIt_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 4)).Should().BeEmpty();

    [Test]
    public void ConductReachesThreshold_ThresholdOfThePolicyLower_ShowsTheConduct() =>
        Conclude(Alleged(Calls, Four), Measured(Calls, "calls-in-window", 4)).Should().Equal("shown/i/frequent-calls");

    [Test]
    public void ConductReachesThreshold_AnotherMeasure_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-after-stop-request", 5)).Should().BeEmpty();

    [Test]
    public void ConductReachesThreshold_AnotherConductMeasured_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Items, "calls-in-window", 5)).Should().BeEmpty();

    [Test]
    public void ConductReachesThreshold_AnotherIncidentMeasured_ConcludesNothing() =>
        Conclude(Alleged(Calls), Measured(Calls, "calls-in-window", 5, incident: "other")).Should().BeEmpty();

    [Test]
    public void ConductReachesThreshold_ConductThatThePolicyDoesNotKnow_ConcludesNothing() =>
        Conclude(Alleged(Abuse), Measured(Abuse, "abusive-messages", 5)).Should().BeEmpty();
}
