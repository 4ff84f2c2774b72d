using Penalty.Model.Cases;
using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3; which forms show an agreement is a house default.</summary>
public sealed class AgreementNotShownTests : RuleTests<AgreementNotShown>
{
    [Test]
    public void AgreementNotShown_ByWordOfMouth_IsAnObjection() =>
        Conclude(CloseOrder(agreement: Agreed(AgreementForm.Oral)), OrderTerms).Should().Equal("objection/c/agreement-not-shown=house-default");

    [Test]
    public void AgreementNotShown_InTheChat_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed()), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementNotShown_NoAgreement_ConcludesNothing() =>
        Conclude(CloseOrder(), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementNotShown_ClosedByTheBuyer_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.Buyer, Agreed(AgreementForm.Oral)), OrderTerms).Should().BeEmpty();
}
