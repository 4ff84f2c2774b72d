using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>A pending alert that has come to a final state asks nothing any more (F8; which states are final, and by which clause, the policy says).</summary>
[Name("Final state ends the alert")]
[Description("A pending alert in a final state, such as verified normal, asks nothing of the seller any more.")]
[Clause("F8")]
public sealed class FinalStateEndsTheAlert : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;

        When()
            .Match(() => alert, a => a.Kind == AlertKind.Pending)
            .Match(() => under,
                u => u.AlertId == alert.Id,
                u => u.Policy.Of(alert.State).Final.Value);

        Then()
            .Yield(_ => AlertWords.Ended(alert, under.Policy));
    }
}
