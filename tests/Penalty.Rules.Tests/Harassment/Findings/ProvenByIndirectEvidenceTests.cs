using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F3.5: indirect evidence that makes it highly probable; the weight is a house default.</summary>
public sealed class ProvenByIndirectEvidenceTests : RuleTests<ProvenByIndirectEvidence>
{
    private static readonly PolicyDocument WithoutWeighing =
        Malicious with { Conducts = [.. Malicious.Conducts.Select(c => c with { IndirectEvidenceWeight = null })] };

    [Test]
    public void ProvenByIndirectEvidence_WeightAtTheBorder_ProvesIt() =>
        Conclude(Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.8m)).Should().Equal("proof/i/frequent-calls/basis");

    [Test]
    public void ProvenByIndirectEvidence_WeightJustBelow_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.79m)).Should().BeEmpty();

    [Test]
    public void ProvenByIndirectEvidence_PiecesThatReachItTogether_GiveOneProof() =>
        Conclude(Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.5m, id: "b"), Basis(FindingBasisKind.IndirectEvidence, 0.3m, id: "a")).Should().Equal("proof/i/frequent-calls/a");

    [Test]
    public void ProvenByIndirectEvidence_OtherBasis_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.Admission, 0.9m)).Should().BeEmpty();

    [Test]
    public void ProvenByIndirectEvidence_PiecesOfAnotherConduct_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.9m, conduct: Items)).Should().BeEmpty();

    [Test]
    public void ProvenByIndirectEvidence_PiecesOfAnotherIncident_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.9m, incident: "other")).Should().BeEmpty();

    [Test]
    public void ProvenByIndirectEvidence_PolicyThatWeighsNone_ConcludesNothing() =>
        Conclude(Shown(WithoutWeighing), Basis(FindingBasisKind.IndirectEvidence, 1m)).Should().BeEmpty();
}
