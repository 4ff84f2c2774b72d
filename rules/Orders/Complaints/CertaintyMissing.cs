using NRules.Fluent.Dsl;
using Penalty.Model.Complaints;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>A seller complains of an order when he is sure that the buyer ordered in bad faith. (F9.1)</summary>
[Name("Seller is not sure")]
[Description("A seller complains of an order when he is sure that the buyer ordered in bad faith.")]
[Clause("F9.1")]
public sealed class CertaintyMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        ApplicableOrderNeed need = null!;

        When()
            .Match(() => complaint, c => !c.Certain)
            .Match(() => need, n => n.Terms.Need == OrderComplaintNeed.Certainty);

        Then()
            .Yield(_ => new LackFound(complaint.Id, Lack.Of(need.Terms)));
    }
}
