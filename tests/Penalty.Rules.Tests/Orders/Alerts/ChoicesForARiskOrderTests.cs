using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.3: submit evidence, or confirm the risk.</summary>
public sealed class ChoicesForARiskOrderTests : RuleTests<ChoicesForARiskOrder>
{
    [TestCase(AlertAction.SubmitEvidence, "choice/a/SubmitEvidence=EvidenceSubmitted")]
    [TestCase(AlertAction.ConfirmRisk, "choice/a/ConfirmRisk=RiskConfirmed")]
    public void ChoicesForARiskOrder_TransitionFromTheState_OffersIt(AlertAction action, string choice) =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, action)).Should().Equal(choice);

    [TestCase(AlertAction.VerifyNormal)]
    [TestCase(AlertAction.Ignore)]
    [TestCase(AlertAction.Report)]
    public void ChoicesForARiskOrder_AnotherAction_ConcludesNothing(AlertAction action) =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, action)).Should().BeEmpty();

    [Test]
    public void ChoicesForARiskOrder_TransitionFromAnotherState_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Ignored, AlertAction.ConfirmRisk)).Should().BeEmpty();

    [Test]
    public void ChoicesForARiskOrder_TransitionOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.ConfirmRisk, "other")).Should().BeEmpty();

    [Test]
    public void ChoicesForARiskOrder_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(), Applies(alert: "other"), Transition(AlertState.Open, AlertAction.ConfirmRisk)).Should().BeEmpty();
}
