using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.NextSteps;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>When the answer is overdue the seller asks customer service for it; no source says what to do then. (F9.1)</summary>
[Name("Seller asks for the answer")]
[Description("When the answer is overdue the seller asks customer service for it; no source says what to do then.")]
[Clause("F9.1")]
public sealed class AskForTheAnswer : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderComplaintStands stands = null!;

        When()
            .Match(() => stands, s => s.Status == OrderComplaintStatus.Overdue);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "ask-for-the-answer", Basis.HouseDefault, stands.ComplaintId,
                $"Ask customer service for the answer to complaint {stands.ComplaintId}.",
                $"请就投诉 {stands.ComplaintId} 向客服催询答复。"));
    }
}
