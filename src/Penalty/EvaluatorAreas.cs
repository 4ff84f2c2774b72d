using Penalty.Model.Json;
using Penalty.Model.Policies.Complaints;
using Penalty.Model.Policies.Orders;
using Penalty.Model.Policies.Points;

namespace Penalty;

/// <summary>What an evaluator answers beside complaints of harassment, an area a member. Each reads its policies when it is first asked, so that a host
/// that asks only for rulings waits for nothing else; policies that the host gave are read, and refused, at once.</summary>
internal sealed class EvaluatorAreas
{
    private readonly Lazy<PointsAccounting> _points;
    private readonly Lazy<MaliciousOrders> _orders;
    private readonly Lazy<ComplaintIntake> _complaints;

    public EvaluatorAreas(PolicySelection policies, PolicyCatalog harassment, RuleBase rules)
    {
        _points = new(() => new PointsAccounting(policies.CatalogOf<PointsPolicy>("points"), rules));
        _orders = new(() => new MaliciousOrders(policies.CatalogOf<MaliciousOrderPolicy>(MaliciousOrderPolicyReader.Area), policies.Calendar(), rules));
        _complaints = new(() => new ComplaintIntake(policies.CatalogOf<ComplaintPolicy>(ComplaintPolicyReader.Area), harassment, rules));
        if (!policies.AreBuiltIn) _ = (Points, Orders, Complaints);
    }

    public PointsAccounting Points => _points.Value;

    public MaliciousOrders Orders => _orders.Value;

    public ComplaintIntake Complaints => _complaints.Value;
}
