using Penalty.Model.Rulings;
using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F5.2: the parties' own matter.</summary>
public sealed class NothingLeftToWithdrawTests : RuleTests<NothingLeftToWithdraw>
{
    [Test]
    public void NothingLeftToWithdraw_TooLate_AdvisesTheSeller() =>
        Conclude(Decided(WithdrawalEffect.TooLate)).Should().Equal("step/Seller/settle-privately/w");

    [Test]
    public void NothingLeftToWithdraw_EndsTheCase_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.EndsTheCase)).Should().BeEmpty();

    [Test]
    public void NothingLeftToWithdraw_AwaitsReview_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.AwaitsReview)).Should().BeEmpty();

    [Test]
    public void NothingLeftToWithdraw_Rejected_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.Rejected)).Should().BeEmpty();

    [Test]
    public void NothingLeftToWithdraw_NotProvided_ConcludesNothing() =>
        Conclude(Decided(WithdrawalEffect.NotProvided)).Should().BeEmpty();
}
