using Penalty.Rules.Harassment.Findings;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Harassment.Findings;

/// <summary>F1, F3: there and proven.</summary>
public sealed class ConductEstablishedTests : RuleTests<ConductEstablished>
{
    [Test]
    public void ConductEstablished_ConductWithProof_EstablishesIt() =>
        Conclude(Shown(), Proof()).Should().Equal("finding/i/frequent-calls=Established");

    [Test]
    public void ConductEstablished_ConductWithoutProof_ConcludesNothing() =>
        Conclude(Shown()).Should().BeEmpty();

    [Test]
    public void ConductEstablished_ProofWithoutConduct_ConcludesNothing() =>
        Conclude(Proof()).Should().BeEmpty();

    [Test]
    public void ConductEstablished_ProofOfAnotherIncident_ConcludesNothing() =>
        Conclude(Shown(), Proof("other")).Should().BeEmpty();

    [Test]
    public void ConductEstablished_ProofOfAnotherConduct_ConcludesNothing() =>
        Conclude(Shown(), Proof(conduct: Items)).Should().BeEmpty();
}
