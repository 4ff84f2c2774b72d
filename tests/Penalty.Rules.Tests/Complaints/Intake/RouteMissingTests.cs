using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2.1, F2.2: on which route.</summary>
public sealed class RouteMissingTests : RuleTests<RouteMissing>
{
    [Test]
    public void RouteMissing_Absent_IsLacking() =>
        Conclude(Draft with { Route = null }, Need(IntakeNeed.Route)).Should().Equal("lack/d/route=Required F2");

    [Test]
    public void RouteMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Route)).Should().BeEmpty();

    [Test]
    public void RouteMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { Route = null }).Should().BeEmpty();
}
