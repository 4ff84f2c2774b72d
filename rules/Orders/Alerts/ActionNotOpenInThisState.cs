using NRules.Fluent.Dsl;
using Penalty.Model.Alerts;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Orders.Alerts;

/// <summary>What no transition of the policy leads to is not open; why, the state says (F8). Why an order that was verified normal can't be
/// reported has a rule of its own.</summary>
[Name("Action not open in this state")]
[Description("An action that leads nowhere from the state of the alert is refused, for the reason that the state gives.")]
[Clause("F8")]
public sealed class ActionNotOpenInThisState : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderAlert alert = null!;
        AlertUnderPolicy under = null!;
        ApplicableAction action = null!;

        When()
            .Match(() => alert)
            .Match(() => under, u => u.AlertId == alert.Id)
            .Match(() => action, a => a.PolicyId == under.PolicyId)
            .Not<ApplicableTransition>(
                t => t.PolicyId == under.PolicyId,
                t => t.From == alert.State,
                t => t.Action == action.Action)
            .Not<ReportBarred>(
                b => b.AlertId == alert.Id,
                b => b.Action == action.Action);

        Then()
            .Yield(_ => AlertWords.NotOpen(alert, under.Policy, action.Action));
    }
}
