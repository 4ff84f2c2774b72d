using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A conduct reaches the highest grade (F4.3).</summary>
[Priority(Stage.Grade)]
public sealed class SeverityIsEspeciallySerious : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;

        When()
            .Match(() => complaint)
            .Not<WithdrawalDecided>(w => w.ComplaintId == complaint.Id, w => w.InTime)
            .Exists<Finding>(
                f => f.ComplaintId == complaint.Id,
                f => f.Established,
                f => f.Value >= Policy.EspeciallySeriousFrom(f.Conduct));

        Then()
            .Yield(_ => new SeverityReached(complaint.Id, Severity.EspeciallySerious));
    }
}
