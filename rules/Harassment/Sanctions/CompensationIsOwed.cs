using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace Penalty.Rules.Harassment.Sanctions;

/// <summary>Compensation is owed for each established incident, if the buyer filed the complaint (F4.1, F4.2).</summary>
[Name("Compensation is owed")]
[Description("The compensation that the policy states for the grade; where it says so, only on the buyer's own complaint.")]
[Clause("F4")]
public sealed class CompensationIsOwed : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SanctionDue due = null!;
        Complaint complaint = null!;

        When()
            .Match(() => due, d => d.Terms.Compensation != null)
            .Match(() => complaint,
                c => c.Origin == ComplaintOrigin.FiledByBuyer || !due.Terms.Compensation!.OnlyIfFiledByBuyer.Value);

        Then()
            .Yield(_ => new CompensationOwed(
                due.IncidentId,
                new Compensation(
                    due.Terms.Compensation!.Amount.Value, due.Terms.Compensation.Currency, due.Terms.Compensation.Payee),
                due.Terms.Compensation.Amount.Basis.Reference));
    }
}
