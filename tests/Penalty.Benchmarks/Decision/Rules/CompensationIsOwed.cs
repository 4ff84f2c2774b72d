using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>The buyer who filed the complaint is compensated, except at the highest grade (F4.1, F4.2).</summary>
[Priority(Stage.Sanction)]
public sealed class CompensationIsOwed : Rule
{
    public override void Define()
    {
        SanctionDue due = null!;
        Complaint complaint = null!;

        When()
            .Match(() => due, d => d.Severity != Severity.EspeciallySerious)
            .Match(() => complaint, c => c.Id == due.ComplaintId, c => c.FiledByBuyer);

        Then()
            .Yield(_ => new CompensationOwed(due.ComplaintId, Policy.Compensation));
    }
}
