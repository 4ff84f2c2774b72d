using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>As long as the order was not verified normal, it can be reported later (F8.6). In which states, the policy's transitions say.</summary>
[Name("Order can be reported later")]
[Description("An order that was never verified normal can be reported later.")]
[Clause("F8.6")]
public sealed class ReportStaysPossible : Rule
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
                t => t.Action == AlertAction.Report,
                t => t.PolicyId == under.PolicyId,
                t => t.From == alert.State)
            .Not<ReportBarred>(b => b.AlertId == alert.Id);

        Then()
            .Yield(_ => AlertWords.Choice(alert, under.Policy, transition.Terms));
    }
}
