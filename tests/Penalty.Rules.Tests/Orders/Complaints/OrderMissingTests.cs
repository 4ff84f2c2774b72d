using Penalty.Model.Policies.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: the order that is verified.</summary>
public sealed class OrderMissingTests : RuleTests<OrderMissing>
{
    [Test]
    public void OrderMissing_Absent_IsLacking() =>
        Conclude(OrderComplaint() with { OrderId = " " }, Need(OrderComplaintNeed.Order)).Should().Equal("lack/m/order=Required F9.1");

    [Test]
    public void OrderMissing_Present_ConcludesNothing() =>
        Conclude(OrderComplaint(), Need(OrderComplaintNeed.Order)).Should().BeEmpty();

    [Test]
    public void OrderMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(OrderComplaint() with { OrderId = " " }).Should().BeEmpty();
}
