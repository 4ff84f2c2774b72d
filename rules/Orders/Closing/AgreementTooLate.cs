using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>The consumer did not agree before the closing; the instant of the closing itself counts as too late. (F9.3)</summary>
[Name("Agreement too late")]
[Description("The consumer did not agree before the closing; the instant of the closing itself counts as too late.")]
[Clause("F9.3")]
public sealed class AgreementTooLate : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing,
                c => c.Agreement != null,
                c => c.Agreement!.AgreedAt >= c.ClosedAt)
            .Match(() => applicable, a => a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy));

        Then()
            .Yield(_ => Objections.TooLate(closing, applicable.Policy.Closing));
    }
}
