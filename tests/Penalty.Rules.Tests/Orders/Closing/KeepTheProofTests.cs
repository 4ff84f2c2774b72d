using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3; to keep what shows it is a house default.</summary>
public sealed class KeepTheProofTests : RuleTests<KeepTheProof>
{
    [Test]
    public void KeepTheProof_AgreementShown_AdvisesTheSeller() =>
        Conclude(ShownAgreement()).Should().Equal("step/Seller/keep-the-proof/c");

    [Test]
    public void KeepTheProof_AgreementWithoutReference_AdvisesTheSeller() =>
        Conclude(ShownAgreement(Agreed() with { Reference = null })).Should().Equal("step/Seller/keep-the-proof/c");

    [Test]
    public void KeepTheProof_NoAgreementShown_ConcludesNothing() =>
        Conclude(DecidedOn(ClosingVerdict.Allowed)).Should().BeEmpty();
}
