using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1: the buyer himself.</summary>
public sealed class BuyerWithdrewTests : RuleTests<BuyerWithdrew>
{
    [Test]
    public void BuyerWithdrew_ByTheBuyer_EndsTheCase() =>
        Conclude(Timely(WithdrawalPath.ByBuyer)).Should().Equal("withdrawal/w=EndsTheCase");

    [Test]
    public void BuyerWithdrew_BySellersProof_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)).Should().BeEmpty();

    [Test]
    public void BuyerWithdrew_WayThatThePolicyDoesNotProvide_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, buyer: false)).Should().BeEmpty();
}
