using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>Once verified normal, an order can't be reported later, whatever turns up (F8.6): by no alert about it.</summary>
[Name("Verified normal bars reports")]
[Description("Once verified normal, on this alert or on another one about it, an order can't be reported later.")]
[Clause("F8.6")]
public sealed class VerifiedNormalBarsReports : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;
        IEnumerable<OrderAlert> normal = null!;

        When()
            .Match(() => alert)
            .Match(() => under,
                u => u.Policy.Of(AlertState.VerifiedNormal).Final.Value,
                u => u.AlertId == alert.Id)
            .Query(() => normal, q => q
                .Match<OrderAlert>(
                    o => o.WasEver(AlertState.VerifiedNormal),
                    o => o.OrderId == alert.OrderId)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => AlertWords.Barred(alert, under.Policy));
    }
}
