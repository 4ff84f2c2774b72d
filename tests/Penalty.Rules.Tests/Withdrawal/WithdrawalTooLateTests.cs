using Penalty.Model.Cases;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Withdrawal;

/// <summary>F5.2: after the ruling nothing changes; its own instant counts as after.</summary>
public sealed class WithdrawalTooLateTests : RuleTests<WithdrawalTooLate>
{
    [Test]
    public void WithdrawalTooLate_AtTheInstantOfTheRuling_IsTooLate() =>
        Conclude(Withdrawn(), Terms(), Ruled(0)).Should().Equal("withdrawal/w=TooLate");

    [Test]
    public void WithdrawalTooLate_AfterTheRuling_IsTooLate() =>
        Conclude(Withdrawn(), Terms(), Ruled(-1)).Should().Equal("withdrawal/w=TooLate");

    [Test]
    public void WithdrawalTooLate_AgreedAtTheInstantOfTheRuling_IsTooLate() =>
        Conclude(Withdrawn(agreedHours: 1), Terms(), Ruled(1)).Should().Equal("withdrawal/w=TooLate");

    [Test]
    public void WithdrawalTooLate_ReviewedAtTheInstantOfTheRuling_IsTooLate() =>
        Conclude(Withdrawn(WithdrawalPath.SellerProof, ProofReview.Accepted, reviewedHours: 1), Terms(), Ruled(1)).Should().Equal("withdrawal/w=TooLate");

    [Test]
    public void WithdrawalTooLate_ReviewPendingAtTheRuling_IsTooLate() =>
        Conclude(Withdrawn(WithdrawalPath.SellerProof, ProofReview.Pending), Terms(), Ruled(1)).Should().Equal("withdrawal/w=TooLate");

    [Test]
    public void WithdrawalTooLate_BeforeTheRuling_ConcludesNothing() =>
        Conclude(Withdrawn(), Terms(), Ruled(0.001)).Should().BeEmpty();

    [Test]
    public void WithdrawalTooLate_NoRulingYet_ConcludesNothing() =>
        Conclude(Withdrawn(), Terms()).Should().BeEmpty();

    [Test]
    public void WithdrawalTooLate_AfterTheRulingWherePolicyLetsItCount_ConcludesNothing() =>
        Conclude(Withdrawn(), Terms(afterRuling: true), Ruled(-1)).Should().BeEmpty();
}
