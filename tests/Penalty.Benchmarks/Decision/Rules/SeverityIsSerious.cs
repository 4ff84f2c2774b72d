using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A conduct reaches the middle grade, none the highest (F4.2).</summary>
[Priority(Stage.Grade)]
public sealed class SeverityIsSerious : Rule
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
                f => f.Value >= Policy.SeriousFrom(f.Conduct))
            .Not<Finding>(
                f => f.ComplaintId == complaint.Id,
                f => f.Established,
                f => f.Value >= Policy.EspeciallySeriousFrom(f.Conduct));

        Then()
            .Yield(_ => new SeverityReached(complaint.Id, Severity.Serious));
    }
}
