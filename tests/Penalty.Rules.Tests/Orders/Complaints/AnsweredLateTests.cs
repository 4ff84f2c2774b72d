using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: after the third working day, Tuesday 14 March.</summary>
public sealed class AnsweredLateTests : RuleTests<AnsweredLate>
{
    [Test]
    public void AnsweredLate_AtTheEnd_IsLate() =>
        Conclude(OrderComplaint(answeredHours: 135), Due(), AsOf(135)).Should().Equal("order-complaint/m=AnsweredLate");

    [Test]
    public void AnsweredLate_JustBeforeTheEnd_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 134.999), Due(), AsOf(200)).Should().BeEmpty();

    [Test]
    public void AnsweredLate_LaterThanAsked_ConcludesNothing() =>
        Conclude(OrderComplaint(answeredHours: 140), Due(), AsOf(136)).Should().BeEmpty();

    [Test]
    public void AnsweredLate_NotAnswered_ConcludesNothing() =>
        Conclude(OrderComplaint(), Due(), AsOf(200)).Should().BeEmpty();
}
