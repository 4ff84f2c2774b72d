using Penalty.Model.Rulings;
using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F5.1: the seller waits.</summary>
public sealed class WaitForReviewTests : RuleTests<WaitForReview>
{
    [Test]
    public void WaitForReview_AwaitsReview_AdvisesTheSeller() =>
        Conclude(Decided(WithdrawalEffect.AwaitsReview)).Should().Equal("step/Seller/wait-for-review/w");

    [Test]
    public void WaitForReview_EndsTheCase_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.EndsTheCase)).Should().BeEmpty();

    [Test]
    public void WaitForReview_Rejected_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.Rejected)).Should().BeEmpty();

    [Test]
    public void WaitForReview_TooLate_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.TooLate)).Should().BeEmpty();

    [Test]
    public void WaitForReview_NotProvided_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.NotProvided)).Should().BeEmpty();
}
