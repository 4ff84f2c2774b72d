using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F3.1–F3.4: evidence of a kind that fits.</summary>
public sealed class ProvenByEvidenceTests : RuleTests<ProvenByEvidence>
{
    [Test]
    public void ProvenByEvidence_CallRecordOfCalls_ProvesThem() =>
        Conclude(Shown(), Filed(EvidenceKind.CallRecord)).Should().Equal("proof/i/frequent-calls/evidence");

    [Test]
    public void ProvenByEvidence_ChatScreenshotOfCalls_ProvesThem() =>
        Conclude(Shown(), Filed(EvidenceKind.ChatScreenshot)).Should().Equal("proof/i/frequent-calls/evidence");

    [Test]
    public void ProvenByEvidence_OtherMaterial_ProvesThem() =>
        Conclude(Shown(), Filed(EvidenceKind.Other)).Should().Equal("proof/i/frequent-calls/evidence");

    [Test]
    public void ProvenByEvidence_EvidenceOfTheWrongKind_ConcludesNothing() =>
        Conclude(Shown(), Filed(EvidenceKind.CourierWaybill)).Should().BeEmpty();

    [Test]
    public void ProvenByEvidence_EvidenceOfAnotherConduct_ConcludesNothing() =>
        Conclude(Shown(), Filed(EvidenceKind.CallRecord, supports: Items)).Should().BeEmpty();

    [Test]
    public void ProvenByEvidence_EvidenceOfAnotherIncident_ConcludesNothing() =>
        Conclude(Shown(), Filed(EvidenceKind.CallRecord, incident: "other")).Should().BeEmpty();

    [Test]
    public void ProvenByEvidence_EvidenceWithoutConduct_ConcludesNothing() =>
        Conclude(Filed(EvidenceKind.CallRecord)).Should().BeEmpty();
}
