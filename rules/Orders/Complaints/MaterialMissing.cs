using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>A complaint of a malicious order has material that shows it. (F9.1)</summary>
[Name("Order complaint has no material")]
[Description("A complaint of a malicious order has material that shows it.")]
[Clause("F9.1")]
public sealed class MaterialMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        ApplicableOrderNeed need = null!;

        When()
            .Match(() => complaint, c => c.Attachments.IsEmpty)
            .Match(() => need, n => n.Terms.Need == OrderComplaintNeed.Material);

        Then()
            .Yield(_ => new LackFound(complaint.Id, Lack.Of(need.Terms)));
    }
}
