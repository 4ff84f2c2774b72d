using Penalty.Model.Json;
using static Penalty.Testing.Tests.Coverage.Watched;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>Which numbers of the policies are decisive.</summary>
public sealed class NumberCoverageTests
{
    private const string Threshold = "conducts[0].threshold.atLeast.value";
    private const string Window = "conducts[0].parameters.window.value";

    [TestCase(3, null, null)]
    [TestCase(4, null, "complaint-04")]
    [TestCase(5, "complaint-05", null)]
    [TestCase(6, null, null)]
    public void Report_CallsAtTheThreshold_MakeItDecisive(int calls, string? higher, string? lower)
    {
        var number = ReportAfter(calls).Number(Threshold);
        (number.Value, number.Higher, number.Lower).Should().Be(("5", higher, lower));
        number.IsCovered.Should().Be(higher is not null || lower is not null);
    }

    [Test]
    public void Report_AmountAndPointsOfASanctionImposed_AreDecisiveBothWays()
    {
        var report = ReportAfter(5);
        foreach (var path in new[] { "sanctions[0].points.value", "sanctions[0].compensation.amount.value" })
            report.Number(path).Should().Match<CoveredNumber>(n => n.Higher == "complaint-05" && n.Lower == "complaint-05");
        report.Number("sanctions[1].points.value").IsCovered.Should().BeFalse();
    }

    [Test]
    public void Report_DurationThatTheCallsFill_IsDecisiveIfShorter()
    {
        var calls = Calls(5);
        var coverage = new RuleCoverage();
        Watched.By(coverage).Evaluate(calls with { Calls = [.. calls.Calls[..4], calls.Calls[4] with { At = calls.Calls[0].At.AddHours(24) }] });
        var number = coverage.Report().Number(Window);
        (number.Value, number.Higher, number.Lower).Should().Be(("PT24H", null, "complaint-05"));
    }

    [Test]
    public void Report_SeveralCasesDecide_NamesTheFirstById()
    {
        var coverage = new RuleCoverage();
        var evaluator = Watched.By(coverage);
        foreach (var c in new[] { Calls(9), Calls(7), Calls(8) }) evaluator.Evaluate(c);
        coverage.Report().Number("sanctions[0].points.value").Higher.Should().Be("complaint-07");
    }

    [Test]
    public void Report_PolicyThatNoCaseIsUnder_HasItsNumbersUncovered()
    {
        var numbers = ReportAfter(5).Numbers.Where(n => n.Policy == "taobao-harassing-others").ToList();
        numbers.Should().HaveCountGreaterThan(10).And.OnlyContain(n => !n.IsCovered);
    }

    [Test]
    public void Report_Numbers_AreThoseOfThePolicyFilesWithTheirValues()
    {
        var numbers = ReportAfter(0).Numbers;
        numbers.Should().OnlyHaveUniqueItems(n => $"{n.Policy} {n.Path}");
        numbers.Should().Contain(n => n.Path == "conducts[0].indirectEvidenceWeight.value" && n.Value == "0.8");
        numbers.Should().NotContain(n => n.Path.Contains("effective") || n.Path.Contains("version"));
    }

    [Test]
    public void Report_PolicyChangedInMemory_SaysThatItsNumbersWereNotLookedInto()
    {
        var policies = BuiltInPolicies.Load().Select(p => p with
        {
            Sanctions = [.. p.Sanctions.Select(s => s with { Points = s.Points is null ? null : s.Points with { Value = 99 } })],
        });
        var coverage = new RuleCoverage();
        PenaltyEvaluator.CreateBuilder().WithPolicies([.. policies]).WithObserver(coverage).Build().Evaluate(Calls(5));
        var report = coverage.Report();
        report.Notes.Should().ContainSingle().Which.Should().Contain("'taobao-malicious-harassment'").And.Contain("differs from its file's text");
        report.Numbers.Should().NotContain(n => n.Policy == "taobao-malicious-harassment");
    }

    [Test]
    public void Report_PolicyWithoutText_SaysThatItsNumbersWereNotLookedInto()
    {
        var policies = BuiltInPolicies.Load().Select(p => p with { Head = p.Head with { Json = string.Empty } });
        var coverage = new RuleCoverage();
        PenaltyEvaluator.CreateBuilder().WithPolicies([.. policies]).WithObserver(coverage).Build();
        var report = coverage.Report();
        report.Numbers.Should().NotContain(n => policies.Any(p => p.Id == n.Policy));
        report.Notes.Should().HaveCount(2);
    }

    [Test]
    public void Report_MoreCasesThanItKeeps_SaysHowManyWereLeftOut()
    {
        var coverage = new RuleCoverage(mostCases: 2);
        var evaluator = Watched.By(coverage);
        foreach (var calls in new[] { 1, 2, 2, 5, 6 }) evaluator.Evaluate(Calls(calls));
        var report = coverage.Report();
        report.Cases.Should().Be(2);
        report.Number(Threshold).IsCovered.Should().BeFalse();
        report.Notes.Should().ContainSingle().Which.Should().StartWith("2 rulings came after the first 2 cases");
    }

    [Test]
    public void Report_OwnPolicyFile_HasItsNumbersLookedInto()
    {
        var policies = BuiltInPolicies.Files().Where(f => f.Name.StartsWith("policies/harassment/", StringComparison.Ordinal))
            .Select(f => PolicyFiles.Read(f.Json.Replace("\"value\": 5,", "\"value\": 7,", StringComparison.Ordinal), f.Name));
        var coverage = new RuleCoverage();
        PenaltyEvaluator.CreateBuilder().WithPolicies([.. policies]).WithObserver(coverage).Build().Evaluate(Calls(6));
        var number = coverage.Report().Number(Threshold);
        (number.Value, number.Higher, number.Lower).Should().Be(("7", null, "complaint-06"));
    }

    [Test]
    public void Report_PointsThatReachAThreshold_MakeItDecisive()
    {
        var coverage = new RuleCoverage();
        var evaluator = Watched.By(coverage);
        var ruling = evaluator.Evaluate(Calls(10));
        evaluator.Points.StandingOf("seller", evaluator.Points.PostingOf(ruling, Day).Entries, Day.AddDays(1)).Balance!.A.Should().Be(12);
        var report = coverage.Report();
        report.Rules.Single(r => r.Name == "Threshold is crossed").IsCovered.Should().BeTrue();
        report.Numbers.Single(n => n.Policy == "taobao-points" && n.Path == "thresholds[0].points.value")
            .Should().Match<CoveredNumber>(n => n.Value == "12" && n.Higher == "seller");
    }

    [Test]
    public void Report_Cancelled_Throws()
    {
        var coverage = new RuleCoverage();
        Watched.By(coverage).Evaluate(Calls(5));
        FluentActions.Invoking(() => coverage.Report(new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    private static CoverageReport ReportAfter(int calls)
    {
        var coverage = new RuleCoverage();
        Watched.By(coverage).Evaluate(Calls(calls));
        return coverage.Report();
    }
}
