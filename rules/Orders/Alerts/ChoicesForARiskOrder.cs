using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>For a risk order: submit evidence, or confirm the risk (F8.3). In which states, the policy's transitions say.</summary>
[Name("Choices for a risk order")]
[Description("If it is a risk order, the seller may submit evidence or confirm the risk.")]
[Clause("F8.3")]
public sealed class ChoicesForARiskOrder : Rule
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
                t => t.Action == AlertAction.SubmitEvidence || t.Action == AlertAction.ConfirmRisk,
                t => t.PolicyId == under.PolicyId,
                t => t.From == alert.State);

        Then()
            .Yield(_ => AlertWords.Choice(alert, under.Policy, transition.Terms));
    }
}
