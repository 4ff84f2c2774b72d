using Penalty.Model.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: while the answer is in time.</summary>
public sealed class WaitForTheAnswerTests : RuleTests<WaitForTheAnswer>
{
    [Test]
    public void WaitForTheAnswer_NotApplied_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.NotApplied), Due()).Should().BeEmpty();

    [Test]
    public void WaitForTheAnswer_AwaitingAnswer_AdvisesTheSeller() =>
        Conclude(Stands(OrderComplaintStatus.AwaitingAnswer), Due()).Should().Equal("step/Seller/wait-for-the-answer/m");

    [Test]
    public void WaitForTheAnswer_Overdue_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.Overdue), Due()).Should().BeEmpty();

    [Test]
    public void WaitForTheAnswer_Answered_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.Answered), Due()).Should().BeEmpty();

    [Test]
    public void WaitForTheAnswer_AnsweredLate_ConcludesNothing() =>
        Conclude(Stands(OrderComplaintStatus.AnsweredLate), Due()).Should().BeEmpty();
}
