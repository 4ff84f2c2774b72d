using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F3: there, but nothing admissible proves it.</summary>
public sealed class EvidenceInsufficientTests : RuleTests<EvidenceInsufficient>
{
    [Test]
    public void EvidenceInsufficient_ConductWithoutProof_FindsEvidenceInsufficient() =>
        Conclude(Shown()).Should().Equal("finding/i/frequent-calls=EvidenceInsufficient");

    [Test]
    public void EvidenceInsufficient_ProofOfAnotherIncident_FindsEvidenceInsufficient() =>
        Conclude(Shown(), Proof("other")).Should().Equal("finding/i/frequent-calls=EvidenceInsufficient");

    [Test]
    public void EvidenceInsufficient_ProofOfAnotherConduct_FindsEvidenceInsufficient() =>
        Conclude(Shown(), Proof(conduct: Items)).Should().Equal("finding/i/frequent-calls=EvidenceInsufficient");

    [Test]
    public void EvidenceInsufficient_ConductWithProof_ConcludesNothing() =>
        Conclude(Shown(), Proof()).Should().BeEmpty();
}
