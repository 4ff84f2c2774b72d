using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F1: conduct that the policy knows.</summary>
public sealed class ConductUnknownTests : RuleTests<ConductUnknown>
{
    [Test]
    public void ConductUnknown_ConductThatThePolicyDoesNotKnow_IsLacking() =>
        Conclude(Draft, ToComplainOf(Abuse), Need(IntakeNeed.KnownConduct)).Should().Equal("lack/d/known-conduct/abusive-messages=Required F1");

    [Test]
    public void ConductUnknown_ConductThatThePolicyKnows_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.KnownConduct)).Should().BeEmpty();

    [Test]
    public void ConductUnknown_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Abuse)).Should().BeEmpty();
}
