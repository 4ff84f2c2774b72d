using Penalty.Model.Policies.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: a seller who is sure.</summary>
public sealed class CertaintyMissingTests : RuleTests<CertaintyMissing>
{
    [Test]
    public void CertaintyMissing_Absent_IsLacking() =>
        Conclude(OrderComplaint() with { Certain = false }, Need(OrderComplaintNeed.Certainty)).Should().Equal("lack/m/certainty=Required F9.1");

    [Test]
    public void CertaintyMissing_Present_ConcludesNothing() =>
        Conclude(OrderComplaint(), Need(OrderComplaintNeed.Certainty)).Should().BeEmpty();

    [Test]
    public void CertaintyMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(OrderComplaint() with { Certain = false }).Should().BeEmpty();
}
