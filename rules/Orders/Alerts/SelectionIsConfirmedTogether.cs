using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>A selection that no alert keeps from it can be confirmed together (F8.4).</summary>
[Name("Selection can be confirmed together")]
[Description("A selection of orders that need no evidence of their own can be confirmed together.")]
[Clause("F8.4")]
public sealed class SelectionIsConfirmedTogether : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        BulkSelection selection = null!;

        When()
            .Match(() => selection)
            .Not<HeldOut>();

        Then()
            .Yield(_ => AlertWords.Together(selection));
    }
}
