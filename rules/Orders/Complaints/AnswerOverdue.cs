using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>There is no answer, and the last working day for it is over. (F9.1)</summary>
[Name("Answer overdue")]
[Description("There is no answer, and the last working day for it is over.")]
[Clause("F9.1")]
public sealed class AnswerOverdue : Rule
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
                a => complaint.AnsweredAt == null || complaint.AnsweredAt > a.Instant,
                a => a.Instant >= due.Window.OverdueFrom);

        Then()
            .Yield(_ => Standing.Overdue(complaint, due.Window));
    }
}
