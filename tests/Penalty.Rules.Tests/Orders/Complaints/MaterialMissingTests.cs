using Penalty.Model.Policies.Orders;
using Penalty.Rules.Orders.Complaints;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Complaints;

/// <summary>F9.1: what shows it.</summary>
public sealed class MaterialMissingTests : RuleTests<MaterialMissing>
{
    [Test]
    public void MaterialMissing_Absent_IsLacking() =>
        Conclude(OrderComplaint() with { Attachments = [] }, Need(OrderComplaintNeed.Material)).Should().Equal("lack/m/material=Advised F9.1");

    [Test]
    public void MaterialMissing_Present_ConcludesNothing() =>
        Conclude(OrderComplaint(), Need(OrderComplaintNeed.Material)).Should().BeEmpty();

    [Test]
    public void MaterialMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(OrderComplaint() with { Attachments = [] }).Should().BeEmpty();
}
