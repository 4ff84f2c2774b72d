using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>A pending alert that nothing was done about has to be checked by the seller (F8.2).</summary>
[Name("Seller checks the order")]
[Description("The order of a pending alert may carry risk, and the seller has to check it.")]
[Clause("F8.2")]
public sealed class SellerChecksTheOrder : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;

        When()
            .Match(() => alert, a => a.State == AlertState.Open)
            .Match(() => under, u => u.AlertId == alert.Id);

        Then()
            .Yield(_ => AlertWords.Check(alert, under.Policy.Of(alert.Kind)));
    }
}
