using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>A proactively handled alert asks nothing of the seller (F8.1).</summary>
[Name("Platform has handled the order")]
[Description("A proactively handled alert asks nothing of the seller: the platform has dealt with the order.")]
[Clause("F8.1")]
public sealed class PlatformHandledTheOrder : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;

        When()
            .Match(() => alert, a => a.Kind == AlertKind.ProactivelyHandled)
            .Match(() => under, u => u.AlertId == alert.Id);

        Then()
            .Yield(_ => AlertWords.Nothing(alert, under.Policy.Of(alert.Kind)));
    }
}
