using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>An order that needs evidence of its own can't be confirmed together with others (F8.4).</summary>
[Name("Order needs evidence of its own")]
[Description("An order that needs evidence of its own keeps a selection from being confirmed together.")]
[Clause("F8.4")]
public sealed class NeedsEvidenceOfItsOwn : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;

        When()
            .Match(() => alert, a => a.NeedsEvidence)
            .Match(() => under,
                u => !u.Policy.Bulk.OrdersThatNeedEvidence.Value,
                u => u.AlertId == alert.Id);

        Then()
            .Yield(_ => AlertWords.NeedsEvidence(alert, under.Policy));
    }
}
