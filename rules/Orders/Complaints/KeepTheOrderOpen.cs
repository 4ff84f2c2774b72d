using NRules.Fluent.Dsl;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>Until customer service has answered the seller does not close the order alone. (F9.2)</summary>
[Name("Seller keeps the order open")]
[Description("Until customer service has answered the seller does not close the order alone.")]
[Clause("F9.2")]
public sealed class KeepTheOrderOpen : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderComplaintStands stands = null!;

        When()
            .Match(() => stands, s => s.IsOpen);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "keep-the-order-open", "F9.2", stands.ComplaintId,
                $"Do not close the order alone meanwhile.",
                $"期间请勿单方关闭订单。"));
    }
}
