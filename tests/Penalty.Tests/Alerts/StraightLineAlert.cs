using Penalty.Model.Alerts;

namespace Penalty.Tests.Alerts;

/// <summary>F8 once more, in straight lines and without the policy file: what the rules are compared with.</summary>
internal static class StraightLineAlert
{
    /// <summary>What an alert asks, and the states that the actions lead to; what is not there is refused.</summary>
    public static string Decide(OrderAlert alert, IEnumerable<OrderAlert> all)
    {
        var answer = alert.State switch
        {
            AlertState.HandledByPlatform or AlertState.VerifiedNormal or AlertState.Reported => AlertAnswer.NothingToDo,
            AlertState.Open => AlertAnswer.ToCheck,
            _ => AlertAnswer.MayAct,
        };
        var barred = all.Any(o => o.OrderId == alert.OrderId && o.State == AlertState.VerifiedNormal);
        var open = Enum.GetValues<AlertAction>()
            .Select(a => (Action: a, To: Leads(alert.State, a)))
            .Where(s => s.To is not null && !(s.Action == AlertAction.Report && barred))
            .Select(s => $"{s.Action}->{s.To}");
        var bulk = string.Join('+', new[] { alert.NeedsEvidence ? "evidence" : null, Leads(alert.State, AlertAction.ConfirmRisk) is null ? "state" : null }.OfType<string>());
        return $"{answer}: {string.Join(", ", open)}; report barred: {barred}; bulk: {bulk}";
    }

    public static string Of(AlertDisposition d)
    {
        var open = Enum.GetValues<AlertAction>().Select(d.ChoiceOf).OfType<AlertChoice>().Select(c => $"{c.Action}->{c.To}");
        var barred = d.RefusalOf(AlertAction.Report)?.Basis.Reference == "F8.6";
        var bulk = string.Join('+', d.HeldOut.OrderBy(h => h.Reason).Select(h => h.Reason == HeldOutReason.NeedsEvidence ? "evidence" : "state"));
        return $"{d.Answer}: {string.Join(", ", open)}; report barred: {barred}; bulk: {bulk}";
    }

    private static AlertState? Leads(AlertState from, AlertAction action)
    {
        if (from is AlertState.HandledByPlatform or AlertState.VerifiedNormal or AlertState.Reported) return null;
        if (action == AlertAction.Report) return AlertState.Reported;
        if (action == AlertAction.SubmitEvidence) return AlertState.EvidenceSubmitted;
        if (from is AlertState.EvidenceSubmitted or AlertState.RiskConfirmed) return null;
        if (action == AlertAction.ConfirmRisk) return AlertState.RiskConfirmed;
        if (action == AlertAction.VerifyNormal) return AlertState.VerifiedNormal;
        return from == AlertState.Open ? AlertState.Ignored : null;
    }
}
