using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.6: what was never verified normal can be reported later.</summary>
public sealed class ReportStaysPossibleTests : RuleTests<ReportStaysPossible>
{
    [TestCase(AlertState.Open)]
    [TestCase(AlertState.Ignored)]
    [TestCase(AlertState.EvidenceSubmitted)]
    [TestCase(AlertState.RiskConfirmed)]
    public void ReportStaysPossible_TransitionFromTheState_OffersIt(AlertState state) =>
        Conclude(Alert(state), Applies(), Transition(state, AlertAction.Report)).Should().Equal("choice/a/Report=Reported");

    [Test]
    public void ReportStaysPossible_ReportsOfAnotherAlertBarred_OffersIt() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.Report), Barred("b")).Should().Equal("choice/a/Report=Reported");

    [Test]
    public void ReportStaysPossible_ReportBarred_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.Report), Barred()).Should().BeEmpty();

    [Test]
    public void ReportStaysPossible_AnotherAction_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.Ignore)).Should().BeEmpty();

    [Test]
    public void ReportStaysPossible_TransitionFromAnotherState_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Ignored, AlertAction.Report)).Should().BeEmpty();

    [Test]
    public void ReportStaysPossible_TransitionOfAnotherPolicy_ConcludesNothing() =>
        Conclude(Alert(), Applies(), Transition(AlertState.Open, AlertAction.Report, "other")).Should().BeEmpty();

    [Test]
    public void ReportStaysPossible_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(), Applies(alert: "other"), Transition(AlertState.Open, AlertAction.Report)).Should().BeEmpty();
}
