using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Where the buyer ordered in bad faith the seller complains instead of closing. (F9.1)</summary>
[Name("Seller complains instead")]
[Description("Where the buyer ordered in bad faith the seller complains instead of closing.")]
[Clause("F9.1")]
public sealed class ComplainInstead : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ClosingDecided decided = null!;

        When()
            .Match(() => decided, d => d.Verdict == ClosingVerdict.NotAllowed);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "complain-instead", "F9.1", decided.ClosingId,
                $"If you are sure that the buyer ordered in bad faith, complain in the malicious behaviour complaint centre instead.",
                $"如确认买家恶意下单，请在恶意行为投诉中心发起投诉，而非关闭订单。"));
    }
}
