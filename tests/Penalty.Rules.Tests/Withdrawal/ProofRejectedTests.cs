using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1: the case goes on.</summary>
public sealed class ProofRejectedTests : RuleTests<ProofRejected>
{
    [Test]
    public void ProofRejected_Rejected_GoesOn() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Rejected)).Should().Equal("withdrawal/w=Rejected");

    [Test]
    public void ProofRejected_Accepted_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)).Should().BeEmpty();

    [Test]
    public void ProofRejected_Pending_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Pending)).Should().BeEmpty();

    [Test]
    public void ProofRejected_ByTheBuyer_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.ByBuyer, ProofReview.Rejected)).Should().BeEmpty();

    [Test]
    public void ProofRejected_WayThatThePolicyDoesNotProvide_ConcludesNothing() =>
        Conclude(Timely(WithdrawalPath.SellerProof, ProofReview.Rejected, proof: false)).Should().BeEmpty();
}
