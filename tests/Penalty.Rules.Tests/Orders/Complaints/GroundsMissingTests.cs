using Penalty.Model.Policies.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: why the seller is sure.</summary>
public sealed class GroundsMissingTests : RuleTests<GroundsMissing>
{
    [Test]
    public void GroundsMissing_Absent_IsLacking() =>
        Conclude(OrderComplaint() with { Grounds = null }, Need(OrderComplaintNeed.Grounds)).Should().Equal("lack/m/grounds=Required F9.1");

    [Test]
    public void GroundsMissing_Present_ConcludesNothing() =>
        Conclude(OrderComplaint(), Need(OrderComplaintNeed.Grounds)).Should().BeEmpty();

    [Test]
    public void GroundsMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(OrderComplaint() with { Grounds = null }).Should().BeEmpty();
}
