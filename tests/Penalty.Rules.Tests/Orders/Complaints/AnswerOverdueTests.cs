using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: after the third working day, Tuesday 14 March.</summary>
public sealed class AnswerOverdueTests : RuleTests<AnswerOverdue>
{
    [Test]
    public void AnswerOverdue_AtTheEnd_IsOverdue() =>
        Conclude(OrderComplaint(), Due(), AsOf(135)).Should().Equal("order-complaint/m=Overdue");

    [Test]
    public void AnswerOverdue_AnsweredLaterThanAsked_IsOverdue() =>
        Conclude(OrderComplaint(answeredHours: 137), Due(), AsOf(136)).Should().Equal("order-complaint/m=Overdue");

    [Test]
    public void AnswerOverdue_JustBeforeTheEnd_ConcludesNothing() =>
        Conclude(OrderComplaint(), Due(), AsOf(134.999)).Should().BeEmpty();

    [Test]
    public void AnswerOverdue_Answered_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 10), Due(), AsOf(135)).Should().BeEmpty();
}
