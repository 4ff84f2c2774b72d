using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>While the answer is in time the seller waits for it. (F9.1)</summary>
[Name("Seller waits for the answer")]
[Description("While the answer is in time the seller waits for it.")]
[Clause("F9.1")]
public sealed class WaitForTheAnswer : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderComplaintStands stands = null!;
        AnswerDue due = null!;

        When()
            .Match(() => stands, s => s.Status == OrderComplaintStatus.AwaitingAnswer)
            .Match(() => due, d => d.ComplaintId == stands.ComplaintId);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "wait-for-the-answer", "F9.1", stands.ComplaintId,
                $"Wait for customer service's answer until the end of {Words.Of(due.Window.Latest).En}.",
                $"请等待客服答复，至 {Words.Of(due.Window.Latest).ZhCn}结束。"));
    }
}
