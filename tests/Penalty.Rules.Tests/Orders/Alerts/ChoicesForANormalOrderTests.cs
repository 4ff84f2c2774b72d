using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.5: verified normal, or ignore the alert.</summary>
public sealed class ChoicesForANormalOrderTests : RuleTests<ChoicesForANormalOrder>
{
    [TestCase(AlertAction.VerifyNormal, "choice/a/VerifyNormal=VerifiedNormal")]
    [TestCase(AlertAction.Ignore, "choice/a/Ignore=Ignored")]
    public void ChoicesForANormalOrder_TransitionFromTheState_OffersIt(AlertAction action, string choice) =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, action)).Should().Equal(choice);

    [TestCase(AlertAction.SubmitEvidence)]
    [TestCase(AlertAction.ConfirmRisk)]
    [TestCase(AlertAction.Report)]
    public void ChoicesForANormalOrder_AnotherAction_ConcludesNothing(AlertAction action) =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, action)).Should().BeEmpty();

    [Test]
    public void ChoicesForANormalOrder_TransitionFromAnotherState_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Ignored, AlertAction.VerifyNormal)).Should().BeEmpty();

    [Test]
    public void ChoicesForANormalOrder_TransitionOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.Ignore, "other")).Should().BeEmpty();

    [Test]
    public void ChoicesForANormalOrder_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(), Applies(alert: "other"), Transition(AlertState.Open, AlertAction.Ignore)).Should().BeEmpty();
}
