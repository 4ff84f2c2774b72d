using Penalty.Model.Cases;
using static Penalty.Testing.Tests.Coverage.Watched;

namespace Penalty.Testing.Tests.Coverage;

/// <summary>What is seen of rules and conditions.</summary>
public sealed class RuleCoverageTests
{
    private const string Answered = "PhoneCall: call.Answered";
    private const string BySeller = "PhoneCall: call.Caller == Actor.Seller";

    [Test]
    public void Report_NothingEvaluated_ListsEveryRuleAsNotFired()
    {
        var coverage = new RuleCoverage();
        var evaluator = Watched.By(coverage);
        var report = coverage.Report();
        report.Rules.Select(r => r.Name).Should().Equal(evaluator.Rules.Select(r => r.Name));
        report.Rules.Should().OnlyContain(r => r.Fired == 0 && !r.IsCovered);
        report.Rules.SelectMany(r => r.Conditions).Should().HaveCountGreaterThan(80).And.OnlyContain(c => c.True == 0 && c.False == 0);
    }

    [Test]
    public void Report_RuleFiredForTwoFacts_CountsBoth()
    {
        var report = ReportOf([typeof(AnsweredCall)], Case(Call(0), Call(1), Call(2, answered: false)));
        report.Rules.Single().Fired.Should().Be(2);
        report.Rules.Single().IsCovered.Should().BeTrue();
    }

    [Test]
    public void Report_ConditionSeenBothWays_IsCovered()
    {
        var report = ReportOf([typeof(AnsweredCall)], Case(Call(0), Call(1, answered: false)));
        report.Seen("Answered call", Answered).Should().Be((1, 1));
        report.Rules.Single().Conditions[0].IsCovered.Should().BeTrue();
    }

    [Test]
    public void Report_ConditionBehindOneThatNeverHeld_IsNotEvaluated()
    {
        var report = ReportOf([typeof(AnsweredCall)], Case(Call(0, answered: false)));
        report.Seen("Answered call", Answered).Should().Be((0, 1));
        report.Seen("Answered call", BySeller).Should().Be((0, 0));
    }

    [Test]
    public void Report_ConditionSeenOneWay_IsNotCovered()
    {
        var report = ReportOf([typeof(AnsweredCall)], Case(Call(0)));
        report.Rules.Single().Conditions.Should().OnlyContain(c => !c.IsCovered);
    }

    [Test]
    public void Report_ConditionThatTwoRulesShare_CountsForBothInTheirOwnWords()
    {
        var report = ReportOf([typeof(AnsweredCall), typeof(AnsweredCallAgain)], Case(Call(0), Call(1, answered: false)));
        report.Seen("Answered call", Answered).Should().Be((1, 1));
        report.Seen("Answered call again", "PhoneCall: ring.Answered").Should().Be((1, 1));
    }

    [TestCase(2)]
    [TestCase(30)]
    public void Report_Equality_IsCountedForEachPair(int calls)
    {
        PhoneCall[] all = [.. Enumerable.Range(0, calls).Select(i => Call(i))];
        all[0] = all[0] with { IncidentId = "another" };
        var report = ReportOf([typeof(CallOfIncident)], Case(all));
        report.Seen("Call of an incident", "PhoneCall: call.IncidentId == incident.Id").Should().Be((calls - 1, 1));
    }

    [Test]
    public void Report_ElementsOfEveryKind_ListsAndCountsTheirConditions()
    {
        var calls = new[] { Call(0, answered: false) with { AfterStopRequest = true }, Call(1) };
        var withdrawal = new Withdrawal { Id = "w", Path = WithdrawalPath.ByBuyer, SubmittedAt = calls[0].At };
        var report = ReportOf([typeof(EveryKind)], Case(calls) with { Withdrawals = [withdrawal] });
        report.Rules.Single().Fired.Should().Be(1);
        report.Rules.Single().Conditions.Select(c => $"{c.Text} | {c.True} {c.False}").Should().Equal(
            "all PhoneCall: it.Caller == Actor.Seller | 2 0",
            "all PhoneCall: it.Duration > TimeSpan.Zero | 2 0",
            "Complaint: complaint.Origin == ComplaintOrigin.FiledByBuyer || complaint.TransactionId.Length > 5 | 1 0",
            "no Withdrawal: it.ComplaintIsFor(complaint) | 0 1",
            "any PhoneCall: !it.Answered | 1 1",
            "PhoneCall: it.AfterStopRequest | 1 1",
            "IEnumerable<PhoneCall>: calls.Count() >= 1 | 1 0",
            "IEnumerable<PhoneCall>: calls.Any(c => c.IncidentId != complaint.Id) | 1 0",
            "filter: complaint.Id != \"nobody's\" | 1 0");
    }

    [Test]
    public void Report_ForAllWithACounterexample_IsSeenNotToHold()
    {
        var report = ReportOf([typeof(EveryKind)], Case(Call(0, answered: false), Call(1) with { Duration = TimeSpan.Zero }));
        report.Seen("Every kind", "all PhoneCall: it.Duration > TimeSpan.Zero").False.Should().Be(1);
    }

    [Test]
    public void Report_ExpressionsOfManyShapes_AreWrittenAsInTheRule()
    {
        var report = ReportOf([typeof(ManyShapes)], Case(Call(0)));
        report.Rules.Single().Conditions.Select(c => c.Text).Should().Equal(
            "PhoneCall: (call.Answered || call.AfterStopRequest) && call.Id.Length > _few",
            "PhoneCall: call.Id.Length - (call.IncidentId.Length - 1) * 2 != -1",
            "PhoneCall: (call.Answered ? call.Id : \"none\") != null",
            "PhoneCall: [Actor.Seller, Actor.SellerAgent].Contains(call.Caller)",
            "PhoneCall: call.Duration as Object is TimeSpan",
            "PhoneCall: call.Id[0] != 'x' && String.IsNullOrEmpty(call.Id) == false",
            "PhoneCall: call.At < DateTimeOffset.MaxValue == true");
    }

    [Test]
    public void Report_SeveralEvaluatorsAndThreads_IsTheSameByteForByteAsOneAfterTheOther()
    {
        HarassmentCase[] cases = [.. Enumerable.Range(0, 40).Select(Calls)];
        var (one, many) = (new RuleCoverage(), new RuleCoverage());
        var single = Watched.By(one);
        foreach (var c in cases) single.Evaluate(c);
        PenaltyEvaluator[] evaluators = [Watched.By(many), Watched.By(many)];
        Parallel.For(0, cases.Length, i => evaluators[i % 2].Evaluate(cases[i]));
        many.Report().ToJson().Should().Be(one.Report().ToJson());
    }

    [Test]
    public void Report_RulesOfTwoEvaluators_AreAllListed()
    {
        var coverage = new RuleCoverage();
        Watched.By(coverage, typeof(AnsweredCall));
        Watched.By(coverage, typeof(CallOfIncident));
        coverage.Report().Rules.Select(r => r.Name).Should().Contain(["Answered call", "Call of an incident", "No such conduct"]).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void Require_OfTheCollector_DemandsOfWhatWasSeen()
    {
        var coverage = new RuleCoverage();
        Watched.By(coverage, typeof(AnsweredCall)).Evaluate(Case(Call(0)));
        FluentActions.Invoking(() => coverage.Require(rules: 1)).Should().NotThrow();
        FluentActions.Invoking(() => coverage.Require(rules: 50)).Should().Throw<PenaltyAssertionException>();
    }
}
