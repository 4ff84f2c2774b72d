using Penalty.Model.Alerts;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Alerts;

namespace Penalty;

/// <summary>Puts the disposition of a selection together from the conclusions of a run.</summary>
internal static class BulkAssembly
{
    public static BulkDisposition Assemble(PreparedAlerts prepared, RuleRun run, QuestionRules rules)
    {
        var decided = run.Of<BulkDecided>().FirstOrDefault();
        var referral = rules.ReferralOf(run) ?? Undecided(prepared, decided);
        var selection = prepared.Alerts.Select(a => a.Id).Order(StringComparer.Ordinal).ToList();
        var empty = new BulkDisposition
        {
            Selection = [.. selection],
            Allowed = false,
            Clause = prepared.Policies[0].Bulk.OrdersThatNeedEvidence.Basis.Reference,
            Text = AlertText.Referred,
            Explanation = Explanation.Empty,
            Provenance = prepared.ProvenanceBy(rules),
        };
        if (decided is null || referral is not null) return empty with { Referral = referral };
        var heldOut = run.Of<HeldOut>().Select(h => h.Alert).ToList();
        return empty with
        {
            Allowed = decided.Allowed,
            Clause = decided.Clause,
            Text = decided.Text,
            HeldOut = [.. heldOut],
            Remaining = [.. selection.Except(heldOut.Select(h => h.AlertId), StringComparer.Ordinal)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }

    /// <summary>Rules of a host's own can leave the question open, or allow what the policy has no transition for.</summary>
    private static Referral? Undecided(PreparedAlerts prepared, BulkDecided? decided)
    {
        if (decided is null) return new Referral(null, [], [], "No rule decides whether the selection can be confirmed together.");
        var nowhere = decided.Allowed
            ? prepared.Alerts.Where(a => !AlertStateMachine.Allowed(prepared.PolicyOf[a.Id], a.State).Contains(AlertAction.ConfirmRisk))
                .Select(a => a.Id).Order(StringComparer.Ordinal).ToList()
            : [];
        return nowhere.Count == 0
            ? null
            : new Referral(null, [], [.. nowhere], $"The rules let be confirmed what can't be in its state: {string.Join(", ", nowhere)}.");
    }
}
