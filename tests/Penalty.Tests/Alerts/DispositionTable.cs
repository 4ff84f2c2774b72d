using Penalty.Model.Alerts;
using Penalty.Model.Policies;
using static Penalty.Model.Alerts.AlertAction;
using static Penalty.Model.Alerts.AlertState;

namespace Penalty.Tests.Alerts;

/// <summary>F8 as a table: kind and state, and what is done about the alert, to the state that it leads to, or to why it is refused; whether the order
/// needs evidence of its own changes nothing but for confirming together. <c>?</c> marks what no source states.</summary>
public sealed class DispositionTable
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [TestCase(HandledByPlatform, SubmitEvidence, "refused F8.1")]
    [TestCase(HandledByPlatform, ConfirmRisk, "refused F8.1")]
    [TestCase(HandledByPlatform, VerifyNormal, "refused F8.1")]
    [TestCase(HandledByPlatform, Ignore, "refused F8.1")]
    [TestCase(HandledByPlatform, Report, "refused F8.1")]
    [TestCase(Open, SubmitEvidence, "EvidenceSubmitted F8.3")]
    [TestCase(Open, ConfirmRisk, "RiskConfirmed F8.3")]
    [TestCase(Open, VerifyNormal, "VerifiedNormal F8.5, final F8.6")]
    [TestCase(Open, Ignore, "Ignored F8.5")]
    [TestCase(Open, Report, "Reported ?, final ?")]
    [TestCase(EvidenceSubmitted, SubmitEvidence, "EvidenceSubmitted ?")]
    [TestCase(EvidenceSubmitted, ConfirmRisk, "refused ?")]
    [TestCase(EvidenceSubmitted, VerifyNormal, "refused ?")]
    [TestCase(EvidenceSubmitted, Ignore, "refused ?")]
    [TestCase(EvidenceSubmitted, Report, "Reported ?, final ?")]
    [TestCase(RiskConfirmed, SubmitEvidence, "EvidenceSubmitted ?")]
    [TestCase(RiskConfirmed, ConfirmRisk, "refused ?")]
    [TestCase(RiskConfirmed, VerifyNormal, "refused ?")]
    [TestCase(RiskConfirmed, Ignore, "refused ?")]
    [TestCase(RiskConfirmed, Report, "Reported ?, final ?")]
    [TestCase(VerifiedNormal, SubmitEvidence, "refused F8.6")]
    [TestCase(VerifiedNormal, ConfirmRisk, "refused F8.6")]
    [TestCase(VerifiedNormal, VerifyNormal, "refused F8.6")]
    [TestCase(VerifiedNormal, Ignore, "refused F8.6")]
    [TestCase(VerifiedNormal, Report, "refused F8.6")]
    [TestCase(Ignored, SubmitEvidence, "EvidenceSubmitted ?")]
    [TestCase(Ignored, ConfirmRisk, "RiskConfirmed ?")]
    [TestCase(Ignored, VerifyNormal, "VerifiedNormal ?, final F8.6")]
    [TestCase(Ignored, Ignore, "refused ?")]
    [TestCase(Ignored, Report, "Reported ?, final ?")]
    [TestCase(Reported, SubmitEvidence, "refused ?")]
    [TestCase(Reported, ConfirmRisk, "refused ?")]
    [TestCase(Reported, VerifyNormal, "refused ?")]
    [TestCase(Reported, Ignore, "refused ?")]
    [TestCase(Reported, Report, "refused ?")]
    public void Apply_ActionInAState_LeadsWhereThePolicySays(AlertState state, AlertAction action, string expected)
    {
        foreach (var needsEvidence in new[] { false, true })
        {
            var alert = SomeAlert.In(state, needsEvidence: needsEvidence);
            var outcome = Alerts.Apply(alert, action, SomeAlert.Day);
            var choice = outcome.Disposition.ChoiceOf(action);
            Said(choice, outcome.Refusal).Should().Be(expected);
            outcome.Applied.Should().Be(choice is not null);
            outcome.Alert.State.Should().Be(choice?.To ?? state);
            outcome.Disposition.RefusalOf(action).Should().Be(outcome.Refusal);
        }
    }

    [TestCase(HandledByPlatform, AlertKind.ProactivelyHandled, AlertAnswer.NothingToDo, "F8.1")]
    [TestCase(Open, AlertKind.Pending, AlertAnswer.ToCheck, "F8.2")]
    [TestCase(EvidenceSubmitted, AlertKind.Pending, AlertAnswer.MayAct, Basis.HouseDefault)]
    [TestCase(RiskConfirmed, AlertKind.Pending, AlertAnswer.MayAct, Basis.HouseDefault)]
    [TestCase(VerifiedNormal, AlertKind.Pending, AlertAnswer.NothingToDo, "F8.6")]
    [TestCase(Ignored, AlertKind.Pending, AlertAnswer.MayAct, Basis.HouseDefault)]
    [TestCase(Reported, AlertKind.Pending, AlertAnswer.NothingToDo, Basis.HouseDefault)]
    public void DispositionOf_State_AsksWhatThePolicySays(AlertState state, AlertKind kind, AlertAnswer answer, string clause)
    {
        var disposition = Alerts.DispositionOf(SomeAlert.In(state));
        (disposition.Kind, disposition.State, disposition.Answer, disposition.Clause).Should().Be((kind, state, answer, clause));
        disposition.Where.En.Should().Be(kind == AlertKind.Pending
            ? "Store alerts → Alerts to handle → Order alerts"
            : "Store alerts → Platform's own handling → Order alerts");
        if (answer == AlertAnswer.NothingToDo) disposition.Choices.Should().BeEmpty();
    }

    [TestCase(false, "")]
    [TestCase(true, "NeedsEvidence F8.4")]
    public void DispositionOf_OpenAlert_OffersTheFourChoicesAndSaysWhetherItFitsABulk(bool needsEvidence, string heldOut)
    {
        var disposition = Alerts.DispositionOf(SomeAlert.In(Open, needsEvidence: needsEvidence));
        disposition.Choices.Select(c => c.Action).Should().Equal(SubmitEvidence, ConfirmRisk, VerifyNormal, Ignore);
        string.Join(' ', disposition.HeldOut.Select(h => $"{h.Reason} {h.Basis.Reference}")).Should().Be(heldOut);
    }

    private static string Said(AlertChoice? choice, AlertRefusal? refusal) => choice is null
        ? $"refused {Mark(refusal!.Basis)}"
        : $"{choice.To} {Mark(choice.Basis)}" + (choice.IsFinal ? $", final {Mark(choice.Finality!)}" : "");

    private static string Mark(Basis basis)
    {
        (basis.Why is not null).Should().Be(basis.IsHouseDefault);
        return basis.IsHouseDefault ? "?" : basis.Reference;
    }
}
