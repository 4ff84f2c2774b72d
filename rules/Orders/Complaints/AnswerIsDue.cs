using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Rules.Facts;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>Customer service answers within the working days of the policy, counted by the working calendar from the application. (F9.1)</summary>
[Name("Answer is due")]
[Description("Customer service answers within the working days of the policy, counted by the working calendar from the application.")]
[Clause("F9.1")]
public sealed class AnswerIsDue : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MaliciousOrderComplaint complaint = null!;
        ApplicableOrderPolicy applicable = null!;
        ApplicableCalendar calendar = null!;
        AsOf asOf = null!;

        When()
            .Match(() => complaint, c => c.AppliedAt != null)
            .Match(() => applicable)
            .Match(() => calendar)
            .Match(() => asOf, a => complaint.AppliedAt <= a.Instant);

        Then()
            .Yield(_ => Due.Of(complaint, applicable.Policy.Complaint.Answer, calendar.Calendar));
    }
}
