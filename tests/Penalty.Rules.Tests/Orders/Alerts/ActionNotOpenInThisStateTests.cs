using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8: what leads nowhere is refused, for the reason that the state gives.</summary>
public sealed class ActionNotOpenInThisStateTests : RuleTests<ActionNotOpenInThisState>
{
    [TestCase(AlertState.HandledByPlatform, "F8.1")]
    [TestCase(AlertState.VerifiedNormal, "F8.6")]
    [TestCase(AlertState.Reported, "house-default")]
    [TestCase(AlertState.RiskConfirmed, "house-default")]
    public void ActionNotOpenInThisState_NoTransition_RefusesIt(AlertState state, string basis) =>
        Conclude(Alert(state), Applies(), Known(AlertAction.Ignore)).Should().Equal($"not-open/a/Ignore={basis}");

    [Test]
    public void ActionNotOpenInThisState_TransitionOfAnotherStateActionOrPolicy_RefusesIt() =>
        Conclude(
            Alert(), Applies(), Known(AlertAction.ConfirmRisk), Transition(AlertState.Ignored, AlertAction.ConfirmRisk),
            Transition(AlertState.Open, AlertAction.Ignore), Transition(AlertState.Open, AlertAction.ConfirmRisk, "other"))
            .Should().Equal("not-open/a/ConfirmRisk=F8.2");

    [Test]
    public void ActionNotOpenInThisState_ReportBarredAndAnotherAction_RefusesIt() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(), Known(AlertAction.Ignore), Barred()).Should().Equal("not-open/a/Ignore=F8.6");

    [Test]
    public void ActionNotOpenInThisState_ReportOfAnotherAlertBarred_RefusesIt() =>
        Conclude(Alert(AlertState.Reported), Applies(), Known(AlertAction.Report), Barred("b")).Should().Equal("not-open/a/Report=house-default");

    [Test]
    public void ActionNotOpenInThisState_ReportBarred_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(), Known(AlertAction.Report), Barred()).Should().BeEmpty();

    [Test]
    public void ActionNotOpenInThisState_Transition_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Known(AlertAction.Ignore), Transition(AlertState.Open, AlertAction.Ignore)).Should().BeEmpty();

    [Test]
    public void ActionNotOpenInThisState_ActionOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Alert(AlertState.Reported), Applies(), Known(AlertAction.Ignore, "other")).Should().BeEmpty();

    [Test]
    public void ActionNotOpenInThisState_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(AlertState.Reported), Applies(alert: "other"), Known(AlertAction.Ignore)).Should().BeEmpty();
}
