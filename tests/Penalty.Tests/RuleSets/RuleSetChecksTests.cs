using System.Collections.Immutable;
using CsCheck;
using NRules.Fluent.Dsl;
using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Kind = Penalty.RuleSetProblemKind;

namespace Penalty.Tests.RuleSets;

/// <summary>Mistakes in a rule set are told when the evaluator is built: all at once, errors thrown and warnings listed.</summary>
public sealed class RuleSetChecksTests
{
    [Test]
    public void Build_WhatPenaltyBrings_PassesStrictly() =>
        PenaltyEvaluator.CreateBuilder().Strict().Build().Warnings.Should().BeEmpty();

    [Test]
    public void Build_EachRuleAddedByItself_PassesStrictlyToo()
    {
        Type[] rules = [.. typeof(Rules.ClauseAttribute).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Rule)))];
        PenaltyEvaluator.CreateBuilder().WithoutBuiltInRules().WithRules(rules).WithPolicies([.. BuiltInPolicies.Load()]).Strict().Build()
            .Warnings.Should().BeEmpty();
    }

    [Test]
    public void Build_TwoRulesOfOneName_IsAnError() =>
        Error(b => b.WithRules(typeof(NoCallsCounted))).Should().Be((Kind.NameTwice, "Calls in the busiest window"));

    [Test]
    public void Build_NameToLeaveOutThatNoRuleHas_IsAnErrorWithTheNearestName()
    {
        var problem = Problems(b => b.Without("Proven by admision")).Single();
        (problem.Kind, problem.Place, problem.Suggestion).Should().Be((Kind.NothingToLeaveOut, "Proven by admision", "Proven by admission"));
        problem.In(Language.En).Should().Contain("did you mean 'Proven by admission'?");
    }

    [Test]
    public void Build_RuleWhoseFactNothingProduces_IsAnError() =>
        Error(b => b.WithRules(typeof(RemarkHeard))).Should().Be((Kind.NeverMatches, "Remark heard"));

    [Test]
    public void Build_RulesThatOnlyFeedEachOther_AreErrors()
    {
        var problems = Problems(b => b.WithRules(typeof(RemarkHeard), typeof(RemarkOnRemark)));
        problems.Select(p => (p.Kind, p.Place)).Should().Equal((Kind.NeverMatches, "Remark heard"), (Kind.NeverMatches, "Remark on a remark"));
        problems[0].Found.En.Should().Contain("'Remark on a remark'");
    }

    [Test]
    public void Build_RuleThatNeedsGroupsOfWhatNothingProduces_IsAnError() =>
        Error(b => b.WithRules(typeof(NotesInGroups))).Should().Be((Kind.NeverMatches, "Notes in groups"));

    [Test]
    public void Build_RuleThatCanDoWithoutWhatNothingProduces_IsAWarning() =>
        Warning(b => b.WithRules(typeof(NoNoteNeeded))).Should().Be((Kind.FactNotProduced, "No note needed"));

    [Test]
    public void Build_FactInsertedInAMethodOfARule_CountsAsProduced() =>
        Warnings(b => b.WithRules(typeof(NotesInGroups), typeof(NoteTaken))).Should().BeEmpty();

    [Test]
    public void Build_RuleLeftOutThatOthersWaitFor_TellsThemAll() =>
        Problems(b => b.Without("Conduct reaches the threshold")).Where(p => p.Kind == Kind.NeverMatches).Select(p => p.Place)
            .Should().BeEquivalentTo(
                "Conduct established", "Evidence insufficient", "Proven by admission", "Proven by evidence", "Proven by indirect evidence", "Proven by valid proof");

    [TestCase(typeof(RemarkOnComplaint), "Remark on the complaint")]
    [TestCase(typeof(NoteLeft), "Note left lying")]
    public void Build_ConclusionThatNoRuleReads_IsAWarning(Type rule, string name) =>
        Warning(b => b.WithRules(rule)).Should().Be((Kind.FactNotRead, name));

    [Test]
    public void Build_FactOfTheCaseThatNoRuleReads_IsAWarning() =>
        Warnings(b => b.Without("clause:F3.5")).Where(w => w.Kind == Kind.FactNotRead).Select(w => w.Place).Should().Equal("FindingBasis");

    [Test]
    public void Build_FactsThatTheChecksTakeForGiven_AreThoseThatTheFacadeInserts()
    {
        var given = Warnings(b => b.WithoutBuiltInRules().WithRules(typeof(WhateverIsAlleged))).Where(w => w.Kind == Kind.FactNotRead).Select(w => w.Place);
        var watched = PenaltyEvaluator.CreateBuilder().WithoutBuiltInRules().WithRules(typeof(WhateverIsAlleged), typeof(EveryFactSeen)).Build();
        EveryFactSeen.Types.Clear();
        Properties.RandomCases.Any.Sample(c => { watched.Evaluate(c); }, iter: 200, threads: 1);
        EveryFactSeen.Types.Keys.Except([nameof(Allegation), nameof(Incident), nameof(Observation), nameof(FindingMade)]).Should().BeEquivalentTo(given);
    }

    [Test]
    public void Build_MeasureThatNoRuleCounts_IsAnErrorWithItsPlace()
    {
        var problems = Problems(b => b.WithPolicies(ChangedPolicies.With("calls-in-window", "calls-in-windows"))).Where(p => p.IsError).ToList();
        problems.Should().OnlyContain(p => p.Kind == Kind.MeasureNotCounted && p.Suggestion == "calls-in-window");
        problems.Select(p => p.Place).Should().Contain("policies/harassment/taobao-malicious-harassment.json: conducts[0].threshold.measure")
            .And.Contain("policies/harassment/taobao-malicious-harassment.json: severity.criteria[0].threshold.measure");
    }

    [Test]
    public void Build_MeasureWhoseRuleIsLeftOut_IsAnError() =>
        Problems(b => b.Without("Offensive items mailed")).Where(p => p.IsError).Should().NotBeEmpty().And.OnlyContain(p => p.Kind == Kind.MeasureNotCounted);

    [Test]
    public void Build_ParameterThatARuleReadsAndThePolicyLacks_IsAnError()
    {
        var problems = Problems(b => b.WithPolicies(ChangedPolicies.With("\"window\"", "\"windou\"")));
        problems.Where(p => p.IsError).Should().OnlyContain(p => p.Kind == Kind.ParameterMissing && p.Suggestion == "windou" && p.Found.En.Contains("'window'"));
        problems.Where(p => !p.IsError).Should().OnlyContain(p => p.Kind == Kind.ParameterNotRead && p.Suggestion == "window");
        problems.Select(p => p.Kind).Distinct().Should().HaveCount(2);
    }

    [Test]
    public void Build_ParameterThatNoRuleReads_IsAWarningWithItsPlace() =>
        Warnings(b => b.WithPolicies(ChangedPolicies.With("\"parameters\": {\n        \"window\"", "\"parameters\": {\n" + Parameter + "        \"window\""))).Select(w => (w.Kind, w.Place))
            .Should().OnlyContain(w => w.Kind == Kind.ParameterNotRead && w.Place.EndsWith(".json: conducts[0].parameters.mostCalls"));

    [Test]
    public void Build_ParameterReadByARuleThatCountsNothing_IsNone() =>
        Warnings(b => b.WithRules(typeof(MostCallsRead)).WithPolicies(ChangedPolicies.With("\"parameters\": {\n        \"window\"", "\"parameters\": {\n" + Parameter + "        \"window\"")))
            .Should().BeEmpty();

    [Test]
    public void Build_ValueThatNoRuleUses_IsAWarningWithItsPlace()
    {
        var warnings = Warnings(b => b.Without("Points are deducted"));
        warnings.Should().OnlyContain(w => w.Kind == Kind.NumberNotUsed);
        warnings.Select(w => w.Place).Should().Contain("policies/harassment/taobao-malicious-harassment.json: sanctions[0].points");
    }

    [Test]
    public void Build_ValueReadInAMethodOfARule_CountsAsUsed() =>
        Warnings(b => b.Without("Store measures are taken")).Should().Contain(w => w.Kind == Kind.NumberNotUsed && w.Place.EndsWith("storeMeasures[0].length"));

    [Test]
    public void Build_ClauseThatNothingCites_IsAWarning() =>
        Warnings(b => b.Without("clause:F5.3").WithRules(typeof(InTimeOfAnotherClause))).Select(w => w.Kind).Distinct().Should().Equal(Kind.ClauseNotCited);

    [Test]
    public void Build_ClauseThatNoPolicyStates_IsAWarning() =>
        Warning(b => b.WithRules(typeof(Facade.FailingCondition))).Should().Be((Kind.ClauseNotStated, "Failing condition"));

    [Test]
    public void Build_ClauseOfAMeasureThatNoPolicyAsksFor_IsNone() =>
        Warnings(b => b.WithRules(typeof(VisitsMade))).Should().BeEmpty();

    [Test]
    public void Strict_Warning_IsRefused() =>
        Problems(b => b.WithRules(typeof(RemarkOnComplaint)).Strict()).Single().Kind.Should().Be(Kind.FactNotRead);

    [Test]
    public void RuleSetException_SeveralMistakes_TellsThemAllInBothLanguages()
    {
        var error = Thrown(b => b.Without("no such rule").Without("Points are deducted").WithRules(typeof(NoCallsCounted), typeof(RemarkHeard)));
        error.Problems.Select(p => p.Kind).Distinct().Should().Equal(Kind.NameTwice, Kind.NothingToLeaveOut, Kind.NeverMatches, Kind.NumberNotUsed);
        error.Message.Should().StartWith("rule set: 3 error(s), ").And.Contain("Remark heard: needs Remark, which nothing produces: it never matches; right would be: a rule that concludes Remark");
        error.In(Language.ZhCn).Should().StartWith("规则集：3 个错误").And.Contain("Remark heard：需要 Remark，但无任何来源产生");
    }

    private const string Parameter =
        "\"mostCalls\": { \"value\": 7, \"basis\": \"house-default\", \"why\": { \"en\": \"for a test\", \"zh-CN\": \"测试用\" } },\n";

    private static RuleSetException Thrown(Func<PenaltyEvaluatorBuilder, PenaltyEvaluatorBuilder> change) =>
        FluentActions.Invoking(() => change(PenaltyEvaluator.CreateBuilder()).Build()).Should().Throw<RuleSetException>().Which;

    private static ImmutableArray<RuleSetProblem> Problems(Func<PenaltyEvaluatorBuilder, PenaltyEvaluatorBuilder> change) => Thrown(change).Problems;

    private static ImmutableArray<RuleSetProblem> Warnings(Func<PenaltyEvaluatorBuilder, PenaltyEvaluatorBuilder> change) =>
        change(PenaltyEvaluator.CreateBuilder()).Build().Warnings;

    private static (Kind, string) Error(Func<PenaltyEvaluatorBuilder, PenaltyEvaluatorBuilder> change) => Of(Problems(change).Single(p => p.IsError));

    private static (Kind, string) Warning(Func<PenaltyEvaluatorBuilder, PenaltyEvaluatorBuilder> change) => Of(Warnings(change).Single());

    private static (Kind, string) Of(RuleSetProblem problem) => (problem.Kind, problem.Place);
}
