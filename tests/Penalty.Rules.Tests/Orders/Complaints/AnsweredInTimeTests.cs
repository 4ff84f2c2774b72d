using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: until the end of the third working day, Tuesday 14 March.</summary>
public sealed class AnsweredInTimeTests : RuleTests<AnsweredInTime>
{
    [Test]
    public void AnsweredInTime_JustBeforeTheEnd_IsInTime() =>
        Conclude(OrderComplaint(answeredHours: 134.999), Due(), AsOf(200)).Should().Equal("order-complaint/m=Answered");

    [Test]
    public void AnsweredInTime_AtTheInstantAsked_IsInTime() =>
        Conclude(OrderComplaint(answeredHours: 1), Due(), AsOf(1)).Should().Equal("order-complaint/m=Answered");

    [Test]
    public void AnsweredInTime_AtTheEnd_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 135), Due(), AsOf(200)).Should().BeEmpty();

    [Test]
    public void AnsweredInTime_LaterThanAsked_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 2), Due(), AsOf(1)).Should().BeEmpty();

    [Test]
    public void AnsweredInTime_NotAnswered_ConcludesNothing() =>
        Conclude(OrderComplaint(), Due(), AsOf(1)).Should().BeEmpty();
}
