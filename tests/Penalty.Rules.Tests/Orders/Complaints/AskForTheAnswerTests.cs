using Penalty.Model.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: when the answer is overdue.</summary>
public sealed class AskForTheAnswerTests : RuleTests<AskForTheAnswer>
{
    [Test]
    public void AskForTheAnswer_NotApplied_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.NotApplied)).Should().BeEmpty();

    [Test]
    public void AskForTheAnswer_AwaitingAnswer_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.AwaitingAnswer)).Should().BeEmpty();

    [Test]
    public void AskForTheAnswer_Overdue_AdvisesTheSeller() =>
        Conclude(Stands(OrderComplaintStatus.Overdue)).Should().Equal("step/Seller/ask-for-the-answer/m");

    [Test]
    public void AskForTheAnswer_Answered_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.Answered)).Should().BeEmpty();

    [Test]
    public void AskForTheAnswer_AnsweredLate_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.AnsweredLate)).Should().BeEmpty();
}
