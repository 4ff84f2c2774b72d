using NRules.Fluent.Dsl;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>If some of the chosen orders can't be confirmed together, the bulk action can't be started: none is confirmed (F8.4).</summary>
[Name("Selection is held up")]
[Description("A selection with orders that can't be confirmed together is not confirmed at all; the answer names them.")]
[Clause("F8.4")]
public sealed class SelectionIsHeldUp : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        BulkSelection selection = null!;
        IEnumerable<HeldOut> heldOut = null!;

        When()
            .Match(() => selection)
            .Query(() => heldOut, q => q
                .Match<HeldOut>()
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => AlertWords.HeldUp(selection, heldOut));
    }
}
