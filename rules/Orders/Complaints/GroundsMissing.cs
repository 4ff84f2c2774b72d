using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>A complaint of a malicious order says why the seller is sure. (F9.1)</summary>
[Name("Order complaint gives no grounds")]
[Description("A complaint of a malicious order says why the seller is sure.")]
[Clause("F9.1")]
public sealed class GroundsMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        ApplicableOrderNeed need = null!;

        When()
            .Match(() => complaint, c => string.IsNullOrWhiteSpace(c.Grounds))
            .Match(() => need, n => n.Terms.Need == OrderComplaintNeed.Grounds);

        Then()
            .Yield(_ => new LackFound(complaint.Id, Lack.Of(need.Terms)));
    }
}
