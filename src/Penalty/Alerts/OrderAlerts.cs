using System.Collections.Immutable;
using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;

namespace Penalty;

/// <summary>Malicious-order alerts (恶意订单预警): what an alert asks of the seller, and what comes of what they do. Safe to use by several threads.</summary>
public sealed class OrderAlerts
{
    private readonly QuestionRules _rules;

    internal OrderAlerts(PolicyCatalog<AlertPolicy> policies, QuestionRules rules)
    {
        Policies = policies;
        _rules = rules;
    }

    /// <summary>The policies that it applies; to each alert the one in force when it was raised.</summary>
    public PolicyCatalog<AlertPolicy> Policies { get; }

    /// <summary>What an alert asks of the seller: nothing, or what they may do and what each choice brings.</summary>
    /// <param name="alert">The alert; its consistency was checked when it was read (<see cref="AlertReader"/>); one that was built in code is
    /// checked by <see cref="AlertReader.Check"/>.</param>
    /// <param name="others">Other alerts that are known: those about the same order count, since an order that was verified normal on one of them can't be
    /// reported on any. <see langword="null"/> when none is known.</param>
    /// <returns>The disposition. When a rule fails it refers the alert to a human, and offers nothing.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when an alert was raised.</exception>
    /// <exception cref="ArgumentException">Two alerts about the order have one id.</exception>
    public AlertDisposition DispositionOf(OrderAlert alert, IEnumerable<OrderAlert>? others = null)
    {
        ArgumentNullException.ThrowIfNull(alert);
        return Judge([alert, .. (others ?? []).Where(o => o.OrderId == alert.OrderId && o.Id != alert.Id)])[0];
    }

    /// <summary>What each of several alerts asks of the seller; those about one order know of each other.</summary>
    /// <param name="alerts">The alerts.</param>
    /// <returns>A disposition for each, in the order of the alerts.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when an alert was raised.</exception>
    /// <exception cref="ArgumentException">Two alerts about one order have one id.</exception>
    public ImmutableArray<AlertDisposition> DispositionsOf(IReadOnlyList<OrderAlert> alerts)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        var judged = alerts.GroupBy(a => a.OrderId, StringComparer.Ordinal).SelectMany(g => Judge([.. g]))
            .ToLookup(d => (d.OrderId, d.AlertId));
        return [.. alerts.Select(a => judged[(a.OrderId, a.Id)].First())];
    }

    /// <summary>Does something about an alert, when that is open, or says why it is not.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="at">When, with its offset from UTC; not before the alert was raised, nor before what was done about it last.</param>
    /// <param name="note">What is submitted, or why, for the history of the alert; <see langword="null"/> for nothing.</param>
    /// <param name="others">Other alerts that are known, as for <see cref="DispositionOf"/>.</param>
    /// <returns>The alert afterwards, or as it was with the refusal or the referral.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when an alert was raised.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is too early, or <paramref name="action"/> is none.</exception>
    /// <exception cref="ArgumentException">Two alerts about the order have one id.</exception>
    public AlertOutcome Apply(
        OrderAlert alert, AlertAction action, DateTimeOffset at, string? note = null, IEnumerable<OrderAlert>? others = null)
    {
        ArgumentNullException.ThrowIfNull(alert);
        if (!Enum.IsDefined(action)) throw new ArgumentOutOfRangeException(nameof(action), action, "There is no such action.");
        CheckNotBefore(alert, at);
        var disposition = DispositionOf(alert, others);
        if (disposition.ChoiceOf(action) is null) return new AlertOutcome(alert, action, disposition.RefusalOf(action), disposition);
        return new AlertOutcome(Moved(alert, action, at, note), action, null, disposition);
    }

    /// <summary>Whether alerts can be confirmed together; if not, which keep them from it, and which would be left.</summary>
    /// <param name="selection">The alerts; at least one, each once.</param>
    /// <returns>The disposition. When a rule fails it refers the selection to a human, and allows nothing.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when an alert was raised.</exception>
    /// <exception cref="ArgumentException">The selection is empty, or two alerts have one id.</exception>
    public BulkDisposition DispositionTogether(IReadOnlyList<OrderAlert> selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (selection.Count == 0) throw new ArgumentException("Nothing is selected.", nameof(selection));
        var prepared = AlertPreparation.Together(selection, Policies);
        var disposition = BulkAssembly.Assemble(prepared, _rules.Run(prepared.Facts), _rules);
        if (_rules.Observation.IsWanted) Tell(selection, disposition);
        return disposition;
    }

    /// <summary>Confirms the risk of all alerts of a selection, or of none.</summary>
    /// <param name="selection">The alerts; at least one, each once.</param>
    /// <param name="at">When, with its offset from UTC; not before an alert was raised, nor before what was done about it last.</param>
    /// <param name="note">Why, for the history of the alerts; <see langword="null"/> for nothing.</param>
    /// <returns>All alerts confirmed; or all as they were, with what keeps them from it and the selection that can be confirmed instead.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force when an alert was raised.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is too early.</exception>
    /// <exception cref="ArgumentException">The selection is empty, or two alerts have one id.</exception>
    public BulkOutcome ConfirmTogether(IReadOnlyList<OrderAlert> selection, DateTimeOffset at, string? note = null)
    {
        var disposition = DispositionTogether(selection);
        foreach (var alert in selection) CheckNotBefore(alert, at);
        if (!disposition.Allowed)
        {
            var remaining = disposition.Remaining.ToHashSet(StringComparer.Ordinal);
            return new BulkOutcome([.. selection], [.. selection.Where(a => remaining.Contains(a.Id))], disposition);
        }

        return new BulkOutcome([.. selection.Select(a => Moved(a, AlertAction.ConfirmRisk, at, note))], [], disposition);
    }

    /// <summary>What the state machine allows in a state: the actions that lead anywhere from it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="at">When the alert was raised; the policy in force then states the transitions.</param>
    /// <returns>The actions, in the order of <see cref="AlertAction"/>.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force at that instant.</exception>
    public ImmutableArray<AlertAction> ActionsFrom(AlertState state, DateTimeOffset at) =>
        AlertStateMachine.Allowed(PolicyInForce.At(at, Policies), state);

    /// <summary>The state machine of alerts as a Mermaid state diagram: states by title, on each arrow the action and what it rests on.</summary>
    /// <param name="language">The language of the titles.</param>
    /// <param name="at">When the alerts were raised; the latest policy when <see langword="null"/>.</param>
    /// <returns>The text, in lines ended by a line feed.</returns>
    /// <exception cref="PolicyNotFoundException">No policy was in force at that instant.</exception>
    public string Diagram(Language language = Language.En, DateTimeOffset? at = null) =>
        AlertDiagram.Of(at is { } instant ? PolicyInForce.At(instant, Policies) : Policies.Policies[^1], language);

    private ImmutableArray<AlertDisposition> Judge(IReadOnlyList<OrderAlert> ofOneOrder)
    {
        var prepared = AlertPreparation.Each(ofOneOrder, Policies);
        var run = _rules.Run(prepared.Facts);
        ImmutableArray<AlertDisposition> dispositions = [.. ofOneOrder.Select(a => DispositionAssembly.Assemble(a, prepared, run, _rules))];
        if (_rules.Observation.IsWanted) Tell(ofOneOrder, dispositions);
        return dispositions;
    }

    private void Tell(IReadOnlyList<OrderAlert> ofOneOrder, ImmutableArray<AlertDisposition> dispositions) => _rules.Observation.Answered(
        ofOneOrder[0].OrderId, dispositions, dispositions[0].Provenance, Verdict.Of, other => other.Alerts.Judge(ofOneOrder));

    private void Tell(IReadOnlyList<OrderAlert> selection, BulkDisposition disposition) => _rules.Observation.Answered(
        selection[0].Id, disposition, disposition.Provenance, Verdict.Of, other => other.Alerts.DispositionTogether(selection));

    private OrderAlert Moved(OrderAlert alert, AlertAction action, DateTimeOffset at, string? note)
    {
        var to = AlertStateMachine.Move(PolicyInForce.At(alert.RaisedAt, Policies), alert.State, action);
        return alert with { State = to, History = alert.History.Add(new AlertEvent(action, at, alert.State, to, note)) };
    }

    private static void CheckNotBefore(OrderAlert alert, DateTimeOffset at)
    {
        var last = alert.History.IsEmpty ? alert.RaisedAt : alert.History[^1].At;
        if (at < last) throw new ArgumentOutOfRangeException(nameof(at), at, $"Something is done about {alert.Id} before {last:O}.");
    }
}
