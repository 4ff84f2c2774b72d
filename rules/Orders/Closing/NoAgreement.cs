using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Nothing was agreed on with the consumer. (F9.3)</summary>
[Name("No agreement")]
[Description("Nothing was agreed on with the consumer.")]
[Clause("F9.3")]
public sealed class NoAgreement : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing, c => c.Agreement == null)
            .Match(() => applicable, a => a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy));

        Then()
            .Yield(_ => Objections.NoAgreement(closing, applicable.Policy.Closing));
    }
}
