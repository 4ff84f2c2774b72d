using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>A complaint of a malicious order names the order that customer service is to verify. (F9.1)</summary>
[Name("Order complaint names no order")]
[Description("A complaint of a malicious order names the order that customer service is to verify.")]
[Clause("F9.1")]
public sealed class OrderMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        ApplicableOrderNeed need = null!;

        When()
            .Match(() => complaint, c => string.IsNullOrWhiteSpace(c.OrderId))
            .Match(() => need, n => n.Terms.Need == OrderComplaintNeed.Order);

        Then()
            .Yield(_ => new LackFound(complaint.Id, Lack.Of(need.Terms)));
    }
}
