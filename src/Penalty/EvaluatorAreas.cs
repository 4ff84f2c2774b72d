using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;
using Penalty.Model.Policies.Points;

namespace Penalty;

/// <summary>What an evaluator answers beside complaints of harassment, an area a member. Each reads its policies when it is first asked, so that a host
/// that asks only for rulings waits for nothing else; policies that the host gave are read, and refused, at once.</summary>
internal sealed class EvaluatorAreas
{
    private readonly Lazy<PointsAccounting> _points;
    private readonly Lazy<OrderAlerts> _alerts;

    public EvaluatorAreas(PolicySelection policies, RuleBase rules)
    {
        Policies = policies;
        _points = new(() => new PointsAccounting(policies.CatalogOf<PointsPolicy>(PointsPolicyReader.Area), rules));
        _alerts = new(() => new OrderAlerts(policies.CatalogOf<AlertPolicy>(AlertPolicyReader.Area), rules));
        if (!policies.AreBuiltIn) _ = (Points, Alerts);
    }

    public PolicySelection Policies { get; }

    public PointsAccounting Points => _points.Value;

    public OrderAlerts Alerts => _alerts.Value;
}
