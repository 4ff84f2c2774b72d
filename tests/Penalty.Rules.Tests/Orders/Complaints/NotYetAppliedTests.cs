using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: from the application on.</summary>
public sealed class NotYetAppliedTests : RuleTests<NotYetApplied>
{
    [Test]
    public void NotYetApplied_NotApplied_IsNotApplied() =>
        Conclude(OrderComplaint(appliedHours: null), AsOf(0)).Should().Equal("order-complaint/m=NotApplied");

    [Test]
    public void NotYetApplied_AppliedLaterThanAsked_IsNotApplied() =>
        Conclude(OrderComplaint(appliedHours: 0.01), AsOf(0)).Should().Equal("order-complaint/m=NotApplied");

    [Test]
    public void NotYetApplied_AppliedAtTheInstant_ConcludesNothing() =>
        Conclude(OrderComplaint(), AsOf(0)).Should().BeEmpty();
}
