using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>Counts the answered calls by the seller in the busiest window (F1.1).</summary>
[Priority(Stage.Measure)]
public sealed class CallsAreMeasured : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<PhoneCall> calls = null!;

        When()
            .Match(() => complaint)
            .Query(() => calls, q => q
                .Match<PhoneCall>(c => c.ComplaintId == complaint.Id, c => c.BySeller, c => c.Answered)
                .Collect()
                .OrderBy(c => c.At));

        Then()
            .Yield(_ => new Measurement(complaint.Id, Conduct.FrequentCalls, BusiestWindow.Count(calls, Policy.Window)));
    }
}
