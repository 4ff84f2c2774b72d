using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>A withdrawal after the ruling changes nothing (F5.2).</summary>
[Priority(Stage.Measure)]
public sealed class WithdrawalIsTooLate : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        WithdrawalRequest request = null!;

        When()
            .Match(() => complaint)
            .Match(() => request, w => w.ComplaintId == complaint.Id, w => w.BuyerAgreed)
            .Exists<StandingRuling>(r => r.ComplaintId == request.ComplaintId, r => r.MadeAt <= request.At);

        Then()
            .Yield(_ => new WithdrawalDecided(complaint.Id, false));
    }
}
