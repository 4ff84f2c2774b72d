using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F3: evidence for the conduct that is alleged.</summary>
public sealed class EvidenceAsideTests : RuleTests<EvidenceAside>
{
    [Test]
    public void EvidenceAside_ForAnotherConduct_IsLacking() =>
        Conclude(Draft, Need(IntakeNeed.EvidencePurpose), Drafted(supports: Items)).Should().Equal("lack/d/evidence-purpose/e=Advised F3");

    [Test]
    public void EvidenceAside_ForAllegedConduct_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.EvidencePurpose), Drafted()).Should().BeEmpty();

    [Test]
    public void EvidenceAside_PurposeNotTold_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.EvidencePurpose), Drafted() with { Supports = null }).Should().BeEmpty();

    [Test]
    public void EvidenceAside_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft, Drafted(supports: Items)).Should().BeEmpty();
}
