using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Closing;

/// <summary>Closing an order alone may bring what the policy says. (F9.2)</summary>
[Name("Consequence of closing alone")]
[Description("Closing an order alone may bring what the policy says.")]
[Clause("F9.2")]
public sealed class ConsequenceFollows : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ClosingDecided decided = null!;
        ApplicableConsequence consequence = null!;

        When()
            .Match(() => decided, d => d.Verdict == ClosingVerdict.NotAllowed)
            .Match(() => consequence);

        Then()
            .Yield(_ => new ConsequenceExpected(decided.ClosingId, new ClosingConsequence(
                consequence.Terms.Code, consequence.Terms.Clause, consequence.Terms.Text)));
    }
}
