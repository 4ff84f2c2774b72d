using NRules.Fluent.Dsl;
using Penalty.Model.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts.Orders;
using Penalty.Rules.NextSteps;
using Penalty.Rules.Text;

namespace Penalty.Rules.Orders.Complaints;

/// <summary>A seller who has not applied yet is told where to complain. (F9.1)</summary>
[Name("Seller complains in the centre")]
[Description("A seller who has not applied yet is told where to complain.")]
[Clause("F9.1")]
public sealed class ComplainInTheCentre : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        OrderComplaintStands stands = null!;
        ApplicableOrderPolicy applicable = null!;

        When()
            .Match(() => stands, s => s.Status == OrderComplaintStatus.NotApplied)
            .Match(() => applicable);

        Then()
            .Yield(_ => Advice.Of(Party.Seller, "complain-in-the-centre", applicable.Policy.Complaint.Clause, stands.ComplaintId,
                $"Complain: {Words.Path(applicable.Policy.Complaint.Place).En}.",
                $"发起投诉：{Words.Path(applicable.Policy.Complaint.Place).ZhCn}。"));
    }
}
