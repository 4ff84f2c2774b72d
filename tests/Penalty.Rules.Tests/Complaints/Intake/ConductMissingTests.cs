using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F1: which conduct.</summary>
public sealed class ConductMissingTests : RuleTests<ConductMissing>
{
    [Test]
    public void ConductMissing_Absent_IsLacking() =>
        Conclude(Draft with { Alleged = [] }, Need(IntakeNeed.Conduct)).Should().Equal("lack/d/conduct=Required F1");

    [Test]
    public void ConductMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Conduct)).Should().BeEmpty();

    [Test]
    public void ConductMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { Alleged = [] }).Should().BeEmpty();
}
