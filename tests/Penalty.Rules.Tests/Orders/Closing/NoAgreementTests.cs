using Penalty.Model.Cases;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3: nothing agreed on.</summary>
public sealed class NoAgreementTests : RuleTests<NoAgreement>
{
    [Test]
    public void NoAgreement_NothingAgreedOn_IsAnObjection() =>
        Conclude(CloseOrder(), OrderTerms).Should().Equal("objection/c/no-agreement=F9.3");

    [Test]
    public void NoAgreement_ClosedByAnAgent_IsAnObjection() =>
        Conclude(CloseOrder(Actor.SellerAgent), OrderTerms).Should().Equal("objection/c/no-agreement=F9.3");

    [Test]
    public void NoAgreement_Agreed_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed()), OrderTerms).Should().BeEmpty();

    [Test]
    public void NoAgreement_ClosedByTheBuyer_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.Buyer), OrderTerms).Should().BeEmpty();
}
