using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: until the end of the third working day, Tuesday 14 March.</summary>
public sealed class AwaitingAnswerTests : RuleTests<AwaitingAnswer>
{
    [Test]
    public void AwaitingAnswer_JustBeforeTheEnd_IsAwaited() =>
        Conclude(OrderComplaint(), Due(), AsOf(134.999)).Should().Equal("order-complaint/m=AwaitingAnswer");

    [Test]
    public void AwaitingAnswer_AnsweredLaterThanAsked_IsAwaited() =>
        Conclude(OrderComplaint(answeredHours: 11), Due(), AsOf(10)).Should().Equal("order-complaint/m=AwaitingAnswer");

    [Test]
    public void AwaitingAnswer_AtTheEnd_ConcludesNothing() =>
        Conclude(OrderComplaint(), Due(), AsOf(135)).Should().BeEmpty();

    [Test]
    public void AwaitingAnswer_Answered_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 10), Due(), AsOf(10)).Should().BeEmpty();
}
