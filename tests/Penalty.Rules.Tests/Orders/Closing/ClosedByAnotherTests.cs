using Penalty.Model.Cases;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.2: the seller does not close it; that others may is a house default.</summary>
public sealed class ClosedByAnotherTests : RuleTests<ClosedByAnother>
{
    [Test]
    public void ClosedByAnother_Buyer_IsAllowed() =>
        Conclude(CloseOrder(Actor.Buyer), OrderTerms).Should().Equal("closing/c=Allowed house-default");

    [Test]
    public void ClosedByAnother_Platform_IsAllowed() =>
        Conclude(CloseOrder(Actor.Platform), OrderTerms).Should().Equal("closing/c=Allowed house-default");

    [Test]
    public void ClosedByAnother_Seller_ConcludesNothing() =>
        Conclude(CloseOrder(), OrderTerms).Should().BeEmpty();

    [Test]
    public void ClosedByAnother_SellerAgent_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.SellerAgent), OrderTerms).Should().BeEmpty();
}
