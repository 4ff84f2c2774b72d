using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;
using Penalty.Model.Policies.Complaints;
using Penalty.Model.Policies.Orders;
using Penalty.Model.Policies.Points;

namespace Penalty;

/// <summary>What an evaluator answers beside complaints of harassment, an area a member. Each reads its policies when it is first asked, so that a host
/// that asks only for rulings waits for nothing else; policies that the host gave are read, and refused, at once.</summary>
internal sealed class EvaluatorAreas
{
    private readonly Lazy<PointsAccounting> _points;
    private readonly Lazy<OrderAlerts> _alerts;
    private readonly Lazy<MaliciousOrders> _orders;
    private readonly Lazy<ComplaintIntake> _complaints;

    public EvaluatorAreas(PolicySelection policies, PolicyCatalog harassment, RuleBase rules)
    {
        Policies = policies;
        _points = new(() => new PointsAccounting(policies.CatalogOf<PointsPolicy>(PointsPolicyReader.Area), rules.Of(PointsPolicyReader.Area)));
        _alerts = new(() => new OrderAlerts(policies.CatalogOf<AlertPolicy>(AlertPolicyReader.Area), rules.Of(AlertPolicyReader.Area)));
        _orders = new(() => new MaliciousOrders(
            policies.CatalogOf<MaliciousOrderPolicy>(MaliciousOrderPolicyReader.Area), policies.Calendar(), rules.Of(MaliciousOrderPolicyReader.Area)));
        _complaints = new(() => new ComplaintIntake(
            policies.CatalogOf<ComplaintPolicy>(ComplaintPolicyReader.Area), harassment, rules.Of(ComplaintPolicyReader.Area)));
    }

    /// <summary>Reads the policies of all areas, or refuses them.</summary>
    public EvaluatorAreas Read()
    {
        _ = (Points, Alerts, Orders, Complaints);
        return this;
    }

    public PolicySelection Policies { get; }

    public PointsAccounting Points => _points.Value;

    public OrderAlerts Alerts => _alerts.Value;

    public MaliciousOrders Orders => _orders.Value;

    public ComplaintIntake Complaints => _complaints.Value;
}
