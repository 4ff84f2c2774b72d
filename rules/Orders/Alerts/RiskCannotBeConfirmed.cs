using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Conclusions.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>What can't be confirmed on its own can't be confirmed together with others either (F8.3, F8.4).</summary>
[Name("Risk can't be confirmed")]
[Description("An alert whose risk can't be confirmed in its state keeps a selection from being confirmed together.")]
[Clause("F8.3")]
[Clause("F8.4")]
public sealed class RiskCannotBeConfirmed : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertRefused refused = null!;

        When()
            .Match(() => alert)
            .Match(() => refused,
                r => r.Action == AlertAction.ConfirmRisk,
                r => r.AlertId == alert.Id);

        Then()
            .Yield(_ => AlertWords.NotConfirmable(alert, refused.Refusal));
    }
}
