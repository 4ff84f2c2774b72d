using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A withdrawal before any ruling counts (F5.1).</summary>
[Priority(Stage.Measure)]
public sealed class WithdrawalIsInTime : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        WithdrawalRequest request = null!;

        When()
            .Match(() => complaint)
            .Match(() => request, w => w.ComplaintId == complaint.Id, w => w.BuyerAgreed)
            .Not<StandingRuling>(r => r.ComplaintId == request.ComplaintId, r => r.MadeAt <= request.At);

        Then()
            .Yield(_ => new WithdrawalDecided(complaint.Id, true));
    }
}
