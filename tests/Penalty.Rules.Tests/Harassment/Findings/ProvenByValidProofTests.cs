using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F3.5: the harassed party's proof was verified.</summary>
public sealed class ProvenByValidProofTests : RuleTests<ProvenByValidProof>
{
    [Test]
    public void ProvenByValidProof_ValidProof_ProvesIt() =>
        Conclude(Shown(), Basis(FindingBasisKind.ValidProof)).Should().Equal("proof/i/frequent-calls/basis");

    [Test]
    public void ProvenByValidProof_OtherBasis_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.Admission)).Should().BeEmpty();

    [Test]
    public void ProvenByValidProof_ProofOfAnotherConduct_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.ValidProof, conduct: Items)).Should().BeEmpty();

    [Test]
    public void ProvenByValidProof_ProofInAnotherIncident_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.ValidProof, incident: "other")).Should().BeEmpty();
}
