using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: what happened.</summary>
public sealed class AccountMissingTests : RuleTests<AccountMissing>
{
    [Test]
    public void AccountMissing_Absent_IsLacking() =>
        Conclude(Draft with { Summary = null }, Need(IntakeNeed.Account)).Should().Equal("lack/d/account=Advised F2");

    [Test]
    public void AccountMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Account)).Should().BeEmpty();

    [Test]
    public void AccountMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { Summary = null }).Should().BeEmpty();
}
