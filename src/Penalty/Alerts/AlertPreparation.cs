using System.Collections.Immutable;
using Penalty.Model.Alerts;
using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty;

/// <summary>Picks the policy for each alert (the one in force when it was raised, a house default), and turns alerts into the facts that rules match.</summary>
internal static class AlertPreparation
{
    /// <summary>The facts that the methods below insert, and the conclusions that the assemblies take.</summary>
    public static AreaFacts Facts { get; } = new(
        AlertPolicyReader.Area,
        [typeof(OrderAlert), typeof(AlertUnderPolicy), typeof(ApplicableAction), typeof(ApplicableTransition), typeof(BulkSelection)],
        [],
        [typeof(NothingToDo), typeof(CheckAdvised), typeof(ChoiceOffered), typeof(AlertRefused), typeof(HeldOut), typeof(BulkDecided)]);

    /// <summary>Alerts that are judged one by one, with every action; they know of each other.</summary>
    public static PreparedAlerts Each(IReadOnlyList<OrderAlert> alerts, PolicyCatalog<AlertPolicy> policies) =>
        Prepare(alerts, policies, _ => true, []);

    /// <summary>Alerts that are to be confirmed together; the other actions do not matter.</summary>
    public static PreparedAlerts Together(IReadOnlyList<OrderAlert> selection, PolicyCatalog<AlertPolicy> policies) => Prepare(
        selection, policies, a => a == AlertAction.ConfirmRisk, [new BulkSelection(selection.Count)]);

    private static PreparedAlerts Prepare(
        IReadOnlyList<OrderAlert> alerts, PolicyCatalog<AlertPolicy> policies, Func<AlertAction, bool> matters, IEnumerable<object> selection)
    {
        if (alerts.GroupBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two alerts have the id '{twice.Key}'; an id tells an alert apart.", nameof(alerts));
        var under = alerts.Select(a => new AlertUnderPolicy(a.Id, PolicyInForce.At(a.RaisedAt, policies))).ToList();
        ImmutableArray<AlertPolicy> applied = [.. under.Select(u => u.Policy).DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)];
        var facts = new List<object>(selection);
        facts.AddRange(alerts);
        facts.AddRange(under);
        foreach (var policy in applied)
        {
            facts.AddRange(policy.Actions.Where(a => matters(a.Action)).Select(a => new ApplicableAction(policy.Id, a)));
            facts.AddRange(policy.Transitions.Where(t => matters(t.Action)).Select(t => new ApplicableTransition(policy.Id, t)));
        }

        return new PreparedAlerts(alerts, under.ToDictionary(u => u.AlertId, u => u.Policy, StringComparer.Ordinal), facts, applied);
    }
}

/// <summary>Alerts ready to be judged.</summary>
internal sealed record PreparedAlerts(
    IReadOnlyList<OrderAlert> Alerts, Dictionary<string, AlertPolicy> PolicyOf, IReadOnlyList<object> Facts, ImmutableArray<AlertPolicy> Policies)
{
    public Model.Rulings.Provenance ProvenanceBy(QuestionRules rules) => rules.ProvenanceOf(
        [.. Policies.Select(p => new Model.Rulings.AppliedPolicy(p.Id, p.Version, p.ContentHash, Requested: false))], PenaltyJson.HashOf(Alerts));
}
