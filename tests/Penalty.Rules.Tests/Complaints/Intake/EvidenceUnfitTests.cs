using Penalty.Model.Cases;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F3: evidence of a kind that the policy admits for the conduct.</summary>
public sealed class EvidenceUnfitTests : RuleTests<EvidenceUnfit>
{
    [Test]
    public void EvidenceUnfit_WaybillForCalls_IsLacking() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.FittingEvidence), Drafted(EvidenceKind.CourierWaybill)).Should().Equal("lack/d/fitting-evidence/frequent-calls=Required F3");

    [Test]
    public void EvidenceUnfit_FittingEvidenceForAnotherConduct_IsLacking() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.FittingEvidence), Drafted(EvidenceKind.CourierWaybill), Drafted(supports: Items, id: "f")).Should().Equal("lack/d/fitting-evidence/frequent-calls=Required F3");

    [Test]
    public void EvidenceUnfit_CallRecordBesideWaybill_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.FittingEvidence), Drafted(EvidenceKind.CourierWaybill), Drafted(id: "f")).Should().BeEmpty();

    [Test]
    public void EvidenceUnfit_KindNotTold_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.FittingEvidence), Drafted(kind: null)).Should().BeEmpty();

    [Test]
    public void EvidenceUnfit_NoEvidence_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Need(IntakeNeed.FittingEvidence)).Should().BeEmpty();

    [Test]
    public void EvidenceUnfit_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft, ToComplainOf(Calls), Drafted(EvidenceKind.CourierWaybill)).Should().BeEmpty();
}
