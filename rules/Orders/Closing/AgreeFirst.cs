using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Before closing the seller comes to an agreement with the consumer that can be shown. (F9.3)</summary>
[Name("Seller agrees with the consumer first")]
[Description("Before closing the seller comes to an agreement with the consumer that can be shown.")]
[Clause("F9.3")]
public sealed class AgreeFirst : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ClosingDecided decided = null!;

        When()
            .Match(() => decided, d => d.Verdict == ClosingVerdict.NotAllowed);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "agree-with-the-consumer", "F9.3", decided.ClosingId,
                $"Agree with the consumer first, where it can be shown.",
                $"请先与消费者协商一致，并保留凭证。"));
    }
}
