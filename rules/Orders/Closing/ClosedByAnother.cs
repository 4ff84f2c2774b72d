using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>What somebody else closes the seller does not close alone. (F9.2)</summary>
[Name("Closed by another")]
[Description("What somebody else closes the seller does not close alone.")]
[Clause("F9.2")]
public sealed class ClosedByAnother : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing)
            .Match(() => applicable, a => !a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy));

        Then()
            .Yield(_ => Verdicts.ByAnother(closing, applicable.Policy.Closing));
    }
}
