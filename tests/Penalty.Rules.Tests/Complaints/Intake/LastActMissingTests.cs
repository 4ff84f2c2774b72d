using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: when it last happened.</summary>
public sealed class LastActMissingTests : RuleTests<LastActMissing>
{
    [Test]
    public void LastActMissing_Absent_IsLacking() =>
        Conclude(Draft with { LastActAt = null }, Need(IntakeNeed.LastAct)).Should().Equal("lack/d/last-act=Advised F2");

    [Test]
    public void LastActMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.LastAct)).Should().BeEmpty();

    [Test]
    public void LastActMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { LastActAt = null }).Should().BeEmpty();
}
