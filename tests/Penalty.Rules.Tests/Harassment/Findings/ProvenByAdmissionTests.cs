using Penalty.Model.Cases;
using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F3.5: the member admits it.</summary>
public sealed class ProvenByAdmissionTests : RuleTests<ProvenByAdmission>
{
    [Test]
    public void ProvenByAdmission_Admission_ProvesIt() =>
        Conclude(Shown(), Basis(FindingBasisKind.Admission)).Should().Equal("proof/i/frequent-calls/basis");

    [Test]
    public void ProvenByAdmission_OtherBasis_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.ValidProof)).Should().BeEmpty();

    [Test]
    public void ProvenByAdmission_AdmissionOfAnotherConduct_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.Admission, conduct: Items)).Should().BeEmpty();

    [Test]
    public void ProvenByAdmission_AdmissionInAnotherIncident_ConcludesNothing() =>
        Conclude(Shown(), Basis(FindingBasisKind.Admission, incident: "other")).Should().BeEmpty();
}
