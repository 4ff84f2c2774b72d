using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.2: the order may carry risk, and the seller has to check it.</summary>
public sealed class SellerChecksTheOrderTests : RuleTests<SellerChecksTheOrder>
{
    [Test]
    public void SellerChecksTheOrder_Open_AsksForACheck() => Conclude(Alert(), Applies()).Should().Equal("check/a=F8.2");

    [TestCase(AlertState.HandledByPlatform)]
    [TestCase(AlertState.EvidenceSubmitted)]
    [TestCase(AlertState.RiskConfirmed)]
    [TestCase(AlertState.VerifiedNormal)]
    [TestCase(AlertState.Ignored)]
    [TestCase(AlertState.Reported)]
    public void SellerChecksTheOrder_AnyOtherState_ConcludesNothing(AlertState state) => Conclude(Alert(state), Applies()).Should().BeEmpty();

    [Test]
    public void SellerChecksTheOrder_PolicyOfAnotherAlert_ConcludesNothing() => Conclude(Alert(), Applies(alert: "other")).Should().BeEmpty();
}
