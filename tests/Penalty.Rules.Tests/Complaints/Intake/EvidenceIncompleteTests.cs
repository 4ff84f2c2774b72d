using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F3: of what kind, where, and for what.</summary>
public sealed class EvidenceIncompleteTests : RuleTests<EvidenceIncomplete>
{
    [Test]
    public void EvidenceIncomplete_KindNotTold_IsLacking() =>
        Conclude(Draft, Need(IntakeNeed.EvidenceDetails), Drafted(kind: null)).Should().Equal("lack/d/evidence-details/e=Required F3");

    [Test]
    public void EvidenceIncomplete_ReferenceNotTold_IsLacking() =>
        Conclude(Draft, Need(IntakeNeed.EvidenceDetails), Drafted(reference: " ")).Should().Equal("lack/d/evidence-details/e=Required F3");

    [Test]
    public void EvidenceIncomplete_PurposeNotTold_IsLacking() =>
        Conclude(Draft, Need(IntakeNeed.EvidenceDetails), Drafted() with { Supports = null }).Should().Equal("lack/d/evidence-details/e=Required F3");

    [Test]
    public void EvidenceIncomplete_AllTold_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.EvidenceDetails), Drafted()).Should().BeEmpty();

    [Test]
    public void EvidenceIncomplete_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft, Drafted(kind: null)).Should().BeEmpty();
}
