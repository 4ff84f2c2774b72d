using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.1, F5.3: complete before the ruling.</summary>
public sealed class WithdrawalInTimeTests : RuleTests<WithdrawalInTime>
{
    [Test]
    public void WithdrawalInTime_NoRulingYet_IsInTime() =>
        Conclude(Withdrawn(), Terms()).Should().Equal("timely/w");

    [Test]
    public void WithdrawalInTime_ReviewPendingAndNoRulingYet_IsInTime() =>
        Conclude(Withdrawn(WithdrawalPath.SellerProof, ProofReview.Pending), Terms()).Should().Equal("timely/w");

    [Test]
    public void WithdrawalInTime_RulingAfterIt_IsInTime() =>
        Conclude(Withdrawn(), Terms(), Ruled(0.001)).Should().Equal("timely/w");

    [Test]
    public void WithdrawalInTime_AtTheInstantOfTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(), Terms(), Ruled(0)).Should().BeEmpty();

    [Test]
    public void WithdrawalInTime_AfterTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(), Terms(), Ruled(-1)).Should().BeEmpty();

    [Test]
    public void WithdrawalInTime_AgreedAfterTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(agreedHours: 2), Terms(), Ruled(1)).Should().BeEmpty();

    [Test]
    public void WithdrawalInTime_ReviewedAfterTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(WithdrawalPath.SellerProof, ProofReview.Accepted, reviewedHours: 2), Terms(), Ruled(1)).Should().BeEmpty();

    [Test]
    public void WithdrawalInTime_ReviewPendingAtTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(WithdrawalPath.SellerProof, ProofReview.Pending), Terms(), Ruled(1)).Should().BeEmpty();

    [Test]
    public void WithdrawalInTime_AfterTheRulingWherePolicyLetsItCount_IsInTime() =>
        Conclude(Withdrawn(), Terms(afterRuling: true), Ruled(-1)).Should().Equal("timely/w");
}
