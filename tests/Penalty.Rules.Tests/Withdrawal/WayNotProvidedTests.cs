using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1: only the ways that the policy provides for.</summary>
public sealed class WayNotProvidedTests : RuleTests<WayNotProvided>
{
    [Test]
    public void WayNotProvided_ByTheBuyerWhereThePolicyHasNoSuchWay_IsNotProvided() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, buyer: false)).Should().Equal("withdrawal/w=NotProvided");

    [Test]
    public void WayNotProvided_BySellersProofWhereThePolicyHasNoSuchWay_IsNotProvided() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted, proof: false)).Should().Equal("withdrawal/w=NotProvided");

    [Test]
    public void WayNotProvided_ByTheBuyerWhereOnlyTheOtherWayIsMissing_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, proof: false)).Should().BeEmpty();

    [Test]
    public void WayNotProvided_BySellersProofWhereOnlyTheOtherWayIsMissing_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted, buyer: false)).Should().BeEmpty();
}
