using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>For an order that is none: verified normal, or ignore the alert (F8.5). In which states, the policy's transitions say.</summary>
[Name("Choices for a normal order")]
[Description("If it is not a risk order, the seller may choose verified normal or ignore the alert.")]
[Clause("F8.5")]
public sealed class ChoicesForANormalOrder : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;
        ApplicableTransition transition = null!;

        When()
            .Match(() => alert)
            .Match(() => under, u => u.AlertId == alert.Id)
            .Match(() => transition,
                t => t.Action == AlertAction.VerifyNormal || t.Action == AlertAction.Ignore,
                t => t.PolicyId == under.PolicyId,
                t => t.From == alert.State);

        Then()
            .Yield(_ => AlertWords.Choice(alert, under.Policy, transition.Terms));
    }
}
