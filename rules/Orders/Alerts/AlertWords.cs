using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>Conclusions on alerts with the words that the policy has for them (F8).</summary>
public static class AlertWords
{
    /// <summary>The kind of the alert asks nothing of the seller (F8.1).</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="kind">What the policy says of its kind.</param>
    /// <returns>The conclusion.</returns>
    public static NothingToDo Nothing(OrderAlert alert, AlertKindTerms kind) => new(alert.Id, kind.Clause, kind.Text);

    /// <summary>The alert has come to an end.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="policy">The policy that applies.</param>
    /// <returns>The conclusion.</returns>
    public static NothingToDo Ended(OrderAlert alert, AlertPolicy policy)
    {
        var state = policy.Of(alert.State);
        return new NothingToDo(alert.Id, state.Final.Basis.Reference, state.Text);
    }

    /// <summary>The seller has to check the order (F8.2).</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="kind">What the policy says of its kind.</param>
    /// <returns>The conclusion.</returns>
    public static CheckAdvised Check(OrderAlert alert, AlertKindTerms kind) => new(alert.Id, kind.Clause, kind.Text);

    /// <summary>The seller may do something (F8.3, F8.5, F8.6).</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="policy">The policy that applies.</param>
    /// <param name="transition">What it leads to.</param>
    /// <returns>The conclusion.</returns>
    public static ChoiceOffered Choice(OrderAlert alert, AlertPolicy policy, AlertTransitionTerms transition)
    {
        var action = policy.Of(transition.Action);
        var to = policy.Of(transition.To);
        return new ChoiceOffered(alert.Id, new AlertChoice
        {
            Action = action.Action,
            Clause = action.Clause,
            Title = action.Title,
            Brings = action.Brings,
            To = transition.To,
            ToTitle = to.Title,
            Basis = transition.Basis,
            Finality = to.Final.Value ? to.Final.Basis : null,
        });
    }

    /// <summary>The order was verified normal, so it can't be reported (F8.6).</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="policy">The policy that applies.</param>
    /// <returns>The conclusion.</returns>
    public static ReportBarred Barred(OrderAlert alert, AlertPolicy policy) =>
        new(alert.Id, Refusal(policy, AlertAction.Report, AlertState.VerifiedNormal));

    /// <summary>An action is not open in the state of the alert.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="policy">The policy that applies.</param>
    /// <param name="action">The action.</param>
    /// <returns>The conclusion.</returns>
    public static ActionNotOpen NotOpen(OrderAlert alert, AlertPolicy policy, AlertAction action) =>
        new(alert.Id, Refusal(policy, action, alert.State));

    /// <summary>The order needs evidence of its own (F8.4).</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="policy">The policy that applies.</param>
    /// <returns>The conclusion.</returns>
    public static HeldOut NeedsEvidence(OrderAlert alert, AlertPolicy policy) => new(new HeldOutAlert(
        alert.Id, alert.OrderId, HeldOutReason.NeedsEvidence, policy.Bulk.OrdersThatNeedEvidence.Basis, policy.Bulk.Text));

    /// <summary>The risk of the order can't be confirmed at all.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="refusal">Why.</param>
    /// <returns>The conclusion.</returns>
    public static HeldOut NotConfirmable(OrderAlert alert, AlertRefusal refusal) => new(new HeldOutAlert(
        alert.Id, alert.OrderId, HeldOutReason.NotConfirmable, refusal.Basis, refusal.Text));

    /// <summary>The selection can be confirmed together (F8.4).</summary>
    /// <param name="selection">The selection.</param>
    /// <returns>The conclusion.</returns>
    public static BulkDecided Together(BulkSelection selection) => new(true, "F8.4", Words.Say(
        $"The alerts selected ({selection.Count}) can be confirmed together.", $"所选预警（{selection.Count} 条）可一并确认。"));

    /// <summary>The bulk action can't be started (F8.4).</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="heldOut">What keeps it from it.</param>
    /// <returns>The conclusion.</returns>
    public static BulkDecided HeldUp(BulkSelection selection, IEnumerable<HeldOut> heldOut)
    {
        var alerts = heldOut.Select(h => h.Alert).DistinctBy(a => a.AlertId).OrderBy(a => a.AlertId, StringComparer.Ordinal).ToList();
        var orders = alerts.Select(a => a.OrderId).Distinct().ToList();
        var (left, list) = (selection.Count - alerts.Count, string.Join(", ", orders));
        return new BulkDecided(false, "F8.4", Words.Say(
            $"The bulk action can't be started because of these orders: {list}. Without them {left} of {selection.Count} alerts can be confirmed together.",
            $"因以下订单无法发起批量操作：{list}。排除后，{selection.Count} 条预警中有 {left} 条可一并确认。"));
    }

    private static AlertRefusal Refusal(AlertPolicy policy, AlertAction action, AlertState because)
    {
        var state = policy.Of(because);
        return new AlertRefusal(action, policy.Of(action).Title, state.Basis, state.Text);
    }
}
