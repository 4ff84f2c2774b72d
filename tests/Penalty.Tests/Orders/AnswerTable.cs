using Penalty.Model.Json;
using Penalty.Model.Orders;
using static Penalty.Model.Orders.OrderComplaintStatus;
using static Penalty.Tests.Orders.SomeOrder;

namespace Penalty.Tests.Orders;

/// <summary>F9.1 as a table: when the seller applied, when customer service answered, and when it is asked, to where the complaint stands and by when
/// it is answered.</summary>
public sealed class AnswerTable
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [TestCase("", "", "2023-03-09T09:00:00+08:00", NotApplied, "")]
    [TestCase("2023-03-09T09:00:00+08:00", "", "2023-03-09T08:59:59+08:00", NotApplied, "")]
    [TestCase("2023-03-09T09:00:00+08:00", "", "2023-03-09T09:00:00+08:00", AwaitingAnswer, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "", "2023-03-14T23:59:59+08:00", AwaitingAnswer, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "", "2023-03-15T00:00:00+08:00", Overdue, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "", "2023-03-14T16:00:00Z", Overdue, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-14T23:59:59+08:00", "2023-04-01T00:00:00+08:00", Answered, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-15T00:00:00+08:00", "2023-04-01T00:00:00+08:00", AnsweredLate, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-15T00:00:00+08:00", "2023-03-14T20:00:00+08:00", AwaitingAnswer, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-16T00:00:00+08:00", "2023-03-15T20:00:00+08:00", Overdue, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-09T23:59:59.9999999+08:00", "", "2023-03-10T00:00:00+08:00", AwaitingAnswer, "2023-03-10 2023-03-14")]
    [TestCase("2023-03-10T00:00:00+08:00", "", "2023-03-10T00:00:00+08:00", AwaitingAnswer, "2023-03-13 2023-03-15")]
    [TestCase("2023-03-11T12:00:00+08:00", "", "2023-03-11T12:00:00+08:00", AwaitingAnswer, "2023-03-13 2023-03-15")]
    [TestCase("2023-04-21T12:00:00+08:00", "", "2023-04-25T12:00:00+08:00", AwaitingAnswer, "2023-04-23 2023-04-25")]
    [TestCase("2024-02-09T12:00:00+08:00", "", "2024-02-19T12:00:00+08:00", AwaitingAnswer, "2024-02-18 2024-02-20")]
    [TestCase("2023-09-28T12:00:00+08:00", "", "2023-10-10T00:00:00+08:00", Overdue, "2023-10-07 2023-10-09")]
    [TestCase("2024-12-30T12:00:00+08:00", "", "2025-01-03T12:00:00+08:00", AwaitingAnswer, "2024-12-31 2025-01-03")]
    [TestCase("2026-12-28T12:00:00+08:00", "", "2026-12-31T23:59:59+08:00", AwaitingAnswer, "2026-12-29 2026-12-31")]
    public void Report_Complaint_StandsAsTheCalendarSays(string applied, string answered, string asOf, OrderComplaintStatus status, string window)
    {
        var complaint = Complaint() with { AppliedAt = Maybe(applied), AnsweredAt = Maybe(answered) };
        var report = Evaluator.Orders.Report(complaint, At(asOf));
        report.Status.Should().Be(status);
        (report.Window is { } due ? $"{due.Earliest:yyyy-MM-dd} {due.Latest:yyyy-MM-dd}" : string.Empty).Should().Be(window);
        report.Lacks.Should().BeEmpty();
        string.Join(" ", report.NextSteps.Select(s => s.Code)).Should().Be(StepsAt(status));
    }

    [TestCase("2023-03-09T09:00:00+08:00", "2023-03-09 2023-03-13")]
    [TestCase("2023-03-11T09:00:00+08:00", "2023-03-13 2023-03-15")]
    [TestCase("2023-04-23T09:00:00+08:00", "2023-04-23 2023-04-25")]
    public void Report_PolicyThatCountsFromTheSameDay_FollowsIt(string applied, string window)
    {
        var (name, json) = BuiltInPolicies.Files().Single(f => f.Name.Contains("malicious-orders"));
        var policy = MaliciousOrderPolicyReader.Read(json.Replace("next-day", "same-day"), name);
        var due = PenaltyEvaluator.CreateBuilder().WithPolicies(policy).Build().Orders.Report(Complaint(At(applied)), At(applied)).Window!;
        $"{due.Earliest:yyyy-MM-dd} {due.Latest:yyyy-MM-dd}".Should().Be(window);
    }

    private static DateTimeOffset? Maybe(string instant) => instant.Length == 0 ? null : At(instant);

    private static string StepsAt(OrderComplaintStatus status) => status switch
    {
        NotApplied => "complain-in-the-centre keep-the-order-open",
        AwaitingAnswer => "keep-the-order-open wait-for-the-answer",
        Overdue => "ask-for-the-answer keep-the-order-open",
        _ => string.Empty,
    };
}
