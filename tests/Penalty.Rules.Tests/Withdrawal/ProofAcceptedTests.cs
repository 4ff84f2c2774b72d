using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1: the seller's proof, accepted.</summary>
public sealed class ProofAcceptedTests : RuleTests<ProofAccepted>
{
    [Test]
    public void ProofAccepted_Accepted_EndsTheCase() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)).Should().Equal("withdrawal/w=EndsTheCase");

    [Test]
    public void ProofAccepted_Pending_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Pending)).Should().BeEmpty();

    [Test]
    public void ProofAccepted_Rejected_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Rejected)).Should().BeEmpty();

    [Test]
    public void ProofAccepted_ByTheBuyer_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, ProofReview.Accepted)).Should().BeEmpty();

    [Test]
    public void ProofAccepted_WayThatThePolicyDoesNotProvide_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted, proof: false)).Should().BeEmpty();
}
