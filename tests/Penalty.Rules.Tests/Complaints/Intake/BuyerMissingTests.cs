using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: who complains.</summary>
public sealed class BuyerMissingTests : RuleTests<BuyerMissing>
{
    [Test]
    public void BuyerMissing_Absent_IsLacking() =>
        Conclude(Draft with { BuyerId = null }, Need(IntakeNeed.Buyer)).Should().Equal("lack/d/buyer=Required F2");

    [Test]
    public void BuyerMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Buyer)).Should().BeEmpty();

    [Test]
    public void BuyerMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { BuyerId = null }).Should().BeEmpty();
}
