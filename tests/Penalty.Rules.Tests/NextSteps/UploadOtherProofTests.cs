using Penalty.Model.Rulings;
using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F5.3: settle and upload before the ruling.</summary>
public sealed class UploadOtherProofTests : RuleTests<UploadOtherProof>
{
    [Test]
    public void UploadOtherProof_Rejected_AdvisesTheSeller() =>
        Conclude(Decided(WithdrawalEffect.Rejected)).Should().Equal("step/Seller/upload-other-proof/w");

    [Test]
    public void UploadOtherProof_EndsTheCase_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.EndsTheCase)).Should().BeEmpty();

    [Test]
    public void UploadOtherProof_AwaitsReview_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.AwaitsReview)).Should().BeEmpty();

    [Test]
    public void UploadOtherProof_TooLate_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.TooLate)).Should().BeEmpty();

    [Test]
    public void UploadOtherProof_NotProvided_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.NotProvided)).Should().BeEmpty();
}
