using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Complaints.Intake;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Complaints.Intake;

/// <summary>F2: who is complained about.</summary>
public sealed class SellerMissingTests : RuleTests<SellerMissing>
{
    [Test]
    public void SellerMissing_Absent_IsLacking() =>
        Conclude(Draft with { SellerId = "" }, Need(IntakeNeed.Seller)).Should().Equal("lack/d/seller=Required F2");

    [Test]
    public void SellerMissing_Present_ConcludesNothing() =>
        Conclude(Draft, Need(IntakeNeed.Seller)).Should().BeEmpty();

    [Test]
    public void SellerMissing_NotNeededByThePolicy_ConcludesNothing() =>
        Conclude(Draft with { SellerId = "" }).Should().BeEmpty();
}
