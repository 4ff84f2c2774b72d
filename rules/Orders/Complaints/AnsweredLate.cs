using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>Customer service answered after the last working day for it was over. (F9.1)</summary>
[Name("Answered late")]
[Description("Customer service answered after the last working day for it was over.")]
[Clause("F9.1")]
public sealed class AnsweredLate : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AnswerDue due = null!;
        MaliciousOrderComplaint complaint = null!;
        AsOf asOf = null!;

        When()
            .Match(() => due)
            .Match(() => complaint, c => c.Id == due.ComplaintId)
            .Match(() => asOf,
                a => complaint.AnsweredAt <= a.Instant,
                _ => complaint.AnsweredAt >= due.Window.OverdueFrom);

        Then()
            .Yield(_ => Standing.AnsweredLate(complaint, due.Window));
    }
}
