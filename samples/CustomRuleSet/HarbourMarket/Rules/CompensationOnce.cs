using NRules.Fluent.Dsl;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;

namespace HarbourMarket.Rules;

/// <summary>Compensation is owed once a complaint, for its gravest incident (H4). It runs in the place of Penalty's rule, which has it owed for each.</summary>
[Name("Compensation is owed once")]
[Description("The compensation that the policy states for the grade, for the gravest incident of the complaint only.")]
[Clause("H4")]
public sealed class CompensationOnce : Rule
{
    public override void Define()
    {
        SanctionDue due = null!;
        Complaint complaint = null!;

        When()
            .Match(() => due, d => d.Terms.Compensation != null)
            .Match(() => complaint,
                c => c.Origin == ComplaintOrigin.FiledByBuyer || !due.Terms.Compensation!.OnlyIfFiledByBuyer.Value)
            .Not<SanctionDue>(other => ComesBefore(other, due));

        Then()
            .Yield(_ => new CompensationOwed(
                due.IncidentId,
                new Compensation(
                    due.Terms.Compensation!.Amount.Value, due.Terms.Compensation.Currency, due.Terms.Compensation.Payee),
                due.Terms.Compensation.Amount.Basis.Reference));
    }

    /// <summary>The graver first; of two as grave, the one with the smaller id, so that it is always the same one.</summary>
    private static bool ComesBefore(SanctionDue other, SanctionDue due) =>
        other.Terms.Severity != due.Terms.Severity
            ? other.Terms.Severity > due.Terms.Severity
            : string.CompareOrdinal(other.IncidentId, due.IncidentId) < 0;
}
