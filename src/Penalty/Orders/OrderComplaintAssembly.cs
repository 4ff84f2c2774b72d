using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Calendars;
using Penalty.Model.Policies.Orders;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts;
using Penalty.Rules.Facts.Orders;

namespace Penalty;

/// <summary>Runs the rules on a complaint of a malicious order, and puts together what they conclude.</summary>
internal static class OrderComplaintAssembly
{
    public static AreaFacts Facts { get; } = new(
        MaliciousOrderPolicyReader.Area,
        [typeof(MaliciousOrderComplaint), typeof(AsOf), typeof(ApplicableOrderPolicy), typeof(ApplicableCalendar), typeof(ApplicableOrderNeed)],
        [],
        [typeof(OrderComplaintStands), typeof(AnswerDue), typeof(LackFound), typeof(StepAdvised)]);

    public static OrderComplaintReport Assemble(
        MaliciousOrderComplaint complaint, DateTimeOffset asOf, MaliciousOrderPolicy policy, WorkingCalendar calendar, QuestionRules rules)
    {
        var needs = policy.Complaint.Needs;
        var run = rules.Run([
            complaint,
            new AsOf(asOf),
            new ApplicableOrderPolicy(policy),
            new ApplicableCalendar(calendar),
            .. needs.Select(n => new ApplicableOrderNeed(policy.Id, n)),
        ]);
        var stands = run.Of<OrderComplaintStands>().FirstOrDefault();
        var window = run.Of<AnswerDue>().FirstOrDefault()?.Window;
        var report = new OrderComplaintReport
        {
            ComplaintId = complaint.Id,
            AsOf = asOf,
            Status = OrderComplaintStatus.ReferredToHuman,
            Text = ReferredText.Text,
            Explanation = Explanation.Empty,
            Provenance = AnswerParts.ProvenanceOf([policy, .. Counted(window, calendar)], rules, OrdersJson.WriteComplaint(complaint, indented: false)),
        };
        if (rules.ReferralOf(run) is { } referral) return report with { Referral = referral };
        if (stands is null) return report with { Referral = AnswerParts.Undecided(complaint.Id) };
        return report with
        {
            Status = stands.Status,
            Text = stands.Text,
            Lacks = [.. LackOrder.Of(run, needs)],
            Window = window,
            NextSteps = [.. run.Of<StepAdvised>().Select(s => s.Step)],
            Explanation = ExplanationGraph.Of(run, rules),
        };
    }

    /// <summary>The years of the calendar that were counted in: they reproduce the answer together with the policy.</summary>
    private static IEnumerable<PolicyFile> Counted(AnswerWindow? window, WorkingCalendar calendar) =>
        window is null ? [] : calendar.Years.Where(y => window.Days.Any(d => d.Date.Year == y.Year));
}
