using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>An order may be closed after agreeing on it with the consumer. (F9.3)</summary>
[Name("Closing allowed by agreement")]
[Description("An order may be closed after agreeing on it with the consumer.")]
[Clause("F9.3")]
public sealed class ClosingAllowed : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => closing)
            .Match(() => applicable, a => a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy))
            .Exists<AgreementShown>(a => a.ClosingId == closing.Id);

        Then()
            .Yield(_ => Verdicts.Allowed(closing, applicable.Policy.Closing));
    }
}
