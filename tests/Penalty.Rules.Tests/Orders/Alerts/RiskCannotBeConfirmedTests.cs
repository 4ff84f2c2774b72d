using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.3, F8.4: what can't be confirmed on its own can't be confirmed together with others.</summary>
public sealed class RiskCannotBeConfirmedTests : RuleTests<RiskCannotBeConfirmed>
{
    [Test]
    public void RiskCannotBeConfirmed_ConfirmingRefused_IsHeldOut() =>
        Conclude(Alert(AlertState.VerifiedNormal), NotOpen(AlertAction.ConfirmRisk)).Should().Equal("held-out/a/NotConfirmable=F8.6");

    [Test]
    public void RiskCannotBeConfirmed_AnotherActionRefused_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), NotOpen(AlertAction.Ignore), Barred()).Should().BeEmpty();

    [Test]
    public void RiskCannotBeConfirmed_ConfirmingAnotherAlertRefused_ConcludesNothing() =>
        Conclude(Alert(), NotOpen(AlertAction.ConfirmRisk, "b")).Should().BeEmpty();
}
