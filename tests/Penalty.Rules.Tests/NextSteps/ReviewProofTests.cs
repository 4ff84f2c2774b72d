using Penalty.Model.Rulings;
using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F5.1: the handler acts next.</summary>
public sealed class ReviewProofTests : RuleTests<ReviewProof>
{
    [Test]
    public void ReviewProof_AwaitsReview_AdvisesTheHandler() =>
        Conclude(Decided(WithdrawalEffect.AwaitsReview)).Should().Equal("step/Platform/review-proof/w");

    [Test]
    public void ReviewProof_EndsTheCase_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.EndsTheCase)).Should().BeEmpty();

    [Test]
    public void ReviewProof_Rejected_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.Rejected)).Should().BeEmpty();

    [Test]
    public void ReviewProof_TooLate_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.TooLate)).Should().BeEmpty();

    [Test]
    public void ReviewProof_NotProvided_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.NotProvided)).Should().BeEmpty();
}
