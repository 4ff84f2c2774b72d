using Penalty.Benchmarks.Decision.Conclusions;
using Penalty.Benchmarks.Decision.Facts;

namespace Penalty.Benchmarks.Decision.Rules;

/// <summary>Counts the offensive items mailed to the buyer (F1.2).</summary>
[Priority(Stage.Measure)]
public sealed class OffensiveItemsAreMeasured : Rule
{
    public override void Define()
    {
        Complaint complaint = null!;
        IEnumerable<MailedItem> items = null!;

        When()
            .Match(() => complaint)
            .Query(() => items, q => q
                .Match<MailedItem>(i => i.ComplaintId == complaint.Id, i => i.Offensive)
                .Collect());

        Then()
            .Yield(_ => new Measurement(complaint.Id, Conduct.OffensiveItems, items.Count()));
    }
}
