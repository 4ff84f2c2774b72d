using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Properties;

/// <summary>F1–F6 once more, in straight lines and without the policy files: what the rules are compared with.</summary>
internal static class StraightLine
{
    public static Decision Decide(HarassmentCase c)
    {
        var judged = c.Incidents.OrderBy(i => i.Id, StringComparer.Ordinal).Select(i => StraightLineIncident.Judge(i, c)).ToList();
        var withdrawals = c.Withdrawals.OrderBy(w => w.Id, StringComparer.Ordinal).Select(w => (w.Id, Effect: Effect(w, c.StandingRuling))).ToList();
        var outcome = withdrawals.Exists(w => w.Effect == WithdrawalEffect.EndsTheCase) ? Outcome.Withdrawn
            : withdrawals.Exists(w => w.Effect == WithdrawalEffect.AwaitsReview) ? Outcome.AwaitingReview
            : judged.Exists(i => i.Severity is not null) ? Outcome.Established
            : Outcome.NotEstablished;
        return new Decision(
            outcome,
            string.Join("; ", judged.SelectMany(i => i.Findings)),
            string.Join("; ", judged.Where(i => i.Severity is not null).Select(i => $"{i.Id}={i.Severity} by {i.Source}")),
            outcome == Outcome.Established ? string.Join("; ", judged.Where(i => i.Severity is not null).Select(i => i.Sanction(c.Complaint.Origin))) : "",
            string.Join("; ", withdrawals.Select(w => $"{w.Id}={w.Effect}")));
    }

    private static WithdrawalEffect Effect(Withdrawal w, StandingRuling? ruling)
    {
        if (ruling is not null && (w.Review == ProofReview.Pending || new[] { w.AgreedAt, w.SubmittedAt, w.ReviewedAt }.Any(t => t >= ruling.MadeAt)))
            return WithdrawalEffect.TooLate;
        if (w.Path == WithdrawalPath.ByBuyer) return WithdrawalEffect.EndsTheCase;
        return w.Review switch
        {
            ProofReview.Accepted => WithdrawalEffect.EndsTheCase,
            ProofReview.Pending => WithdrawalEffect.AwaitsReview,
            _ => WithdrawalEffect.Rejected,
        };
    }
}

/// <summary>What a ruling comes to, in a form that two ways of deciding can be compared by.</summary>
internal sealed record Decision(Outcome Outcome, string Findings, string Severities, string Sanctions, string Withdrawals)
{
    public static Decision Of(Ruling ruling) => new(
        ruling.Outcome,
        string.Join("; ", ruling.Findings.Select(f => $"{f.IncidentId}/{f.Conduct}={f.Status}")),
        string.Join("; ", ruling.Severities.Select(s => $"{s.IncidentId}={s.Severity} by {s.Source}")),
        string.Join("; ", ruling.Sanctions.Select(Text)),
        string.Join("; ", ruling.Withdrawals.Select(w => $"{w.WithdrawalId}={w.Effect}")));

    private static string Text(Sanction s)
    {
        var points = s.Points is { } p ? $" {p.Class}{p.Value}" : "";
        var measures = string.Concat(s.StoreMeasures.Select(m => $" {m.Kind} {m.Length.TotalDays} days"));
        var compensation = s.Compensation is { } c ? $" {c.Amount} {c.Currency}" : "";
        return $"{s.IncidentId} {s.Clause}{points}{measures}{compensation}";
    }
}
