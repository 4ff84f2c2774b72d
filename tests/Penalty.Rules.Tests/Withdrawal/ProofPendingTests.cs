using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1: uploading alone withdraws nothing.</summary>
public sealed class ProofPendingTests : RuleTests<ProofPending>
{
    [Test]
    public void ProofPending_Pending_AwaitsReview() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Pending)).Should().Equal("withdrawal/w=AwaitsReview");

    [Test]
    public void ProofPending_Accepted_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)).Should().BeEmpty();

    [Test]
    public void ProofPending_Rejected_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Rejected)).Should().BeEmpty();

    [Test]
    public void ProofPending_ByTheBuyer_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, ProofReview.Pending)).Should().BeEmpty();

    [Test]
    public void ProofPending_WayThatThePolicyDoesNotProvide_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Pending, proof: false)).Should().BeEmpty();
}
