using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>An order is not to be closed without an agreement with the consumer that counts. (F9.2, F9.3)</summary>
[Name("Closing advised against")]
[Description("An order is not to be closed without an agreement with the consumer that counts.")]
[Clause("F9.2")]
[Clause("F9.3")]
public sealed class ClosingAdvisedAgainst : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderClosing closing = null!;
        ApplicableOrderPolicy applicable = null!;
        IEnumerable<ObjectionRaised> objections = null!;

        When()
            .Match(() => closing)
            .Match(() => applicable, a => a.Policy.Closing.Closers.Value.Contains(closing.ClosedBy))
            .Query(() => objections, q => q
                .Match<ObjectionRaised>(o => o.ClosingId == closing.Id)
                .Collect()
                .Where(all => all.Any()));

        Then()
            .Yield(_ => Verdicts.NotAllowed(closing, applicable.Policy.Closing, objections));
    }
}
