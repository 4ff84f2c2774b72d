using Penalty.Model;
using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Calendars;
using Penalty.Tests.Facade;
using static Penalty.Tests.Orders.SomeOrder;

namespace Penalty.Tests.Orders;

/// <summary>Answers on malicious orders: what each holds, and what becomes of rules that fail and of years that are missing.</summary>
public sealed class OrderFacadeTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void Report_IntoAYearThatIsMissing_RefersToAHumanAndNamesTheYearAndTheFile()
    {
        var report = Evaluator.Orders.Report(Complaint(At("2026-12-30T10:00:00+08:00")), At("2026-12-30T10:00:00+08:00"));
        report.Status.Should().Be(OrderComplaintStatus.ReferredToHuman);
        report.Referral!.Rule.Should().Be("Answer is due");
        report.Referral.Clauses.Should().Equal("F9.1");
        report.Referral.Facts.Should().Contain(["calendar", "complaint"]);
        report.Referral.Error.Should().Contain("2027").And.Contain("policies/calendar/china-2027.json");
        report.Window.Should().BeNull();
        report.Lacks.Should().BeEmpty();
        report.NextSteps.Should().BeEmpty();
    }

    [Test]
    public void Report_YearThatWasGiven_StandsBesideTheBuiltInOnes()
    {
        var (name, json) = BuiltInPolicies.Files().Single(f => f.Name.Contains("china-2026.json"));
        var next = CalendarReader.Read(json.Replace("china-2026", "china-2027").Replace("2027-01-01T", "2028-01-01T").Replace("2026-", "2027-").Replace("\"year\": 2026", "\"year\": 2027")
            .Replace("\"2027-01-04\"", "\"2027-01-09\"").Replace("\"2027-02-14\",\n        \"2027-02-28\"", "\"2027-02-14\"").Replace("2027-05-09", "2027-05-08")
            .Replace("\"2027-09-20\",\n        \"2027-10-10\"", "\"2027-10-10\""), name);
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(next).Build();
        evaluator.Orders.Calendar.Years.Select(y => y.Year).Should().Equal(2023, 2024, 2025, 2026, 2027);
        var report = evaluator.Orders.Report(Complaint(At("2026-12-30T10:00:00+08:00")), At("2026-12-30T10:00:00+08:00"));
        report.Window!.Latest.Should().Be(new DateOnly(2027, 1, 5));
        report.Provenance.Policies.Select(p => p.Id).Should().Equal("china-2026", "china-2027", "taobao-malicious-orders");
    }

    [Test]
    public void Report_BuiltInYearGivenAnew_TakesItsPlace()
    {
        var (name, json) = BuiltInPolicies.Files().Single(f => f.Name.Contains("china-2023.json"));
        var changed = CalendarReader.Read(json.Replace("\"to\": \"2023-10-06\"", "\"to\": \"2023-10-05\""), name);
        var evaluator = PenaltyEvaluator.CreateBuilder().WithPolicies(changed).Build();
        evaluator.Orders.Calendar.DayOf(new DateOnly(2023, 10, 6)).Kind.Should().Be(DayKind.WorkingDay);
        evaluator.Orders.Calendar.Years.Should().HaveCount(4);
    }

    [Test]
    public void Report_BeforeAnyPolicy_Throws()
    {
        var early = At("2023-02-08T23:59:59+08:00");
        FluentActions.Invoking(() => Evaluator.Orders.Report(Complaint(), early)).Should().Throw<PolicyNotFoundException>()
            .Which.In(Language.ZhCn).Should().Contain("没有生效的规则");
        FluentActions.Invoking(() => Evaluator.Orders.Advise(Closing() with { ClosedAt = early })).Should().Throw<PolicyNotFoundException>();
    }

    [Test]
    public void Report_RuleLeftOutThatDecides_RefersToAHuman()
    {
        var report = PenaltyEvaluator.CreateBuilder().Without("Answer overdue").Build().Orders.Report(Complaint(Thursday), Thursday.AddDays(30));
        report.Status.Should().Be(OrderComplaintStatus.ReferredToHuman);
        report.Referral!.Error.Should().Be("No rule decides on: complaint.");
    }

    [Test]
    public void Advise_RuleLeftOutThatDecides_RefersToAHumanAndAllowsNothing()
    {
        var advice = PenaltyEvaluator.CreateBuilder().Without("No agreement").Build().Orders.Advise(Closing());
        advice.Verdict.Should().Be(ClosingVerdict.ReferredToHuman);
        advice.Clause.Should().BeNull();
        advice.Referral!.Error.Should().Be("No rule decides on: closing.");
    }

    [Test]
    public void Answers_RuleThatFails_ReferToAHumanAndSayWhy()
    {
        var evaluator = WithOneRule.Evaluator<FailingOnOrders>();
        var report = evaluator.Orders.Report(Complaint(Thursday), Thursday);
        (report.Status, report.Referral!.Rule, report.Referral.Error).Should()
            .Be((OrderComplaintStatus.ReferredToHuman, "Failing on orders", "broken on purpose at policy/taobao-malicious-orders"));
        report.Referral.Clauses.Should().Equal("F0.20");
        report.Explanation.Steps.Should().BeEmpty();
        var advice = evaluator.Orders.Advise(Closing());
        (advice.Verdict, advice.Referral!.Rule).Should().Be((ClosingVerdict.ReferredToHuman, "Failing on orders"));
        advice.Consequences.Should().BeEmpty();
        OrderStatement.Write(advice, Language.En).Should().Contain("Failing on orders").And.NotContain("may be closed");
    }

    [Test]
    public void Report_AnyAnswer_ExplainsItselfAndCanBeReproduced()
    {
        var report = Evaluator.Orders.Report(Complaint(At("2025-12-31T10:00:00+08:00")), At("2026-01-05T10:00:00+08:00"));
        var known = report.Explanation.Facts.Select(f => f.Id).ToHashSet();
        foreach (var step in report.Explanation.Steps)
        {
            step.From.Should().OnlyContain(f => known.Contains(f), "{0} comes after what it follows from", step.Conclusion);
            step.Clauses.Should().NotBeEmpty();
            known.Add(step.Conclusion);
        }

        known.Should().Contain(["calendar", "answer-due/complaint", "order-complaint/complaint"]);
        report.Provenance.Policies.Select(p => p.Id).Should().Equal("china-2026", "taobao-malicious-orders");
        report.Provenance.Policies.Should().OnlyContain(p => p.ContentHash.Length == 64);
        report.Provenance.InputHash.Should().HaveLength(64)
            .And.NotBe(Evaluator.Orders.Report(Complaint(At("2025-12-31T10:00:01+08:00")), At("2026-01-05T10:00:00+08:00")).Provenance.InputHash);
    }

    [Test]
    public void Report_FromSeveralThreads_GivesTheSame()
    {
        var fresh = PenaltyEvaluator.CreateDefault();
        Enumerable.Range(0, 64).AsParallel().Select(_ => OrdersJson.WriteReport(fresh.Orders.Report(Complaint(Thursday), Thursday))).Distinct().Should().ContainSingle();
    }
}
