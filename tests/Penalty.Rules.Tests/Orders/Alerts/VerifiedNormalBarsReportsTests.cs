using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.6: once verified normal, an order can't be reported, whatever turns up.</summary>
public sealed class VerifiedNormalBarsReportsTests : RuleTests<VerifiedNormalBarsReports>
{
    [Test]
    public void VerifiedNormalBarsReports_VerifiedNormal_BarsTheReport() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies()).Should().Equal("report-barred/a=F8.6");

    [Test]
    public void VerifiedNormalBarsReports_OrderVerifiedNormalOnAnotherAlert_BarsTheReport() =>
        Conclude(Alert(), Applies(), Alert(AlertState.VerifiedNormal, "b")).Should().Equal("report-barred/a=F8.6");

    [Test]
    public void VerifiedNormalBarsReports_OtherOrderVerifiedNormal_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Alert(AlertState.VerifiedNormal, "b", "other")).Should().BeEmpty();

    [Test]
    public void VerifiedNormalBarsReports_VerifiedNormalInItsHistory_BarsTheReport() => Conclude(
        Alert(AlertState.Ignored) with { History = [new AlertEvent(AlertAction.Ignore, Day, AlertState.VerifiedNormal, AlertState.Ignored)] }, Applies())
        .Should().Equal("report-barred/a=F8.6");

    [TestCase(AlertState.Open)]
    [TestCase(AlertState.Ignored)]
    [TestCase(AlertState.Reported)]
    [TestCase(AlertState.HandledByPlatform)]
    public void VerifiedNormalBarsReports_AnyOtherState_ConcludesNothing(AlertState state) => Conclude(Alert(state), Applies()).Should().BeEmpty();

    [Test]
    public void VerifiedNormalBarsReports_PolicyInWhichItIsNotFinal_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(Lenient)).Should().BeEmpty();

    [Test]
    public void VerifiedNormalBarsReports_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(alert: "other")).Should().BeEmpty();
}
