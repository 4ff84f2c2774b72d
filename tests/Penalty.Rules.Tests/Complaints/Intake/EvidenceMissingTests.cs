using Penalty.Model.Cases;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F3: evidence for each conduct.</summary>
public sealed class EvidenceMissingTests : RuleTests<EvidenceMissing>
{
    [Test]
    public void EvidenceMissing_NoEvidence_IsLacking() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.Evidence)).Should().Equal("lack/d/evidence/frequent-calls=Required F3");

    [Test]
    public void EvidenceMissing_EvidenceForAnotherConduct_IsLacking() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.Evidence), Drafted(supports: Items)).Should().Equal("lack/d/evidence/frequent-calls=Required F3");

    [Test]
    public void EvidenceMissing_TwoConductsWithoutEvidence_IsLackingForEach() =>
        Conclude(Draft, ToComplainOf(Calls), ToComplainOf(Items), Need(IntakeNeed.Evidence)).Should().Equal("lack/d/evidence/frequent-calls=Required F3", "lack/d/evidence/offensive-items=Required F3");

    [Test]
    public void EvidenceMissing_EvidenceOfAnyKind_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.Evidence), Drafted(EvidenceKind.CourierWaybill)).Should().BeEmpty();

    [Test]
    public void EvidenceMissing_ConductThatThePolicyDoesNotKnow_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Abuse), Need(IntakeNeed.Evidence)).Should().BeEmpty();

    [Test]
    public void EvidenceMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls)).Should().BeEmpty();
}
