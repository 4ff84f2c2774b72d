using System.Collections.Concurrent;
using NRules;
using NRules.RuleModel;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;
using Penalty.Tests.Alerts;
using Penalty.Tests.RuleSets;

namespace Penalty.Tests.Facade;

/// <summary>Rules are compiled as one rule set a question, when it is first asked, once; a rule from outside joins every question whose facts it matches.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class QuestionTests
{
    private readonly ConcurrentQueue<IReadOnlyList<IRuleDefinition>> _compiled = [];

    [Test]
    public void CreateDefault_NothingAsked_CompilesNothing()
    {
        Builder().Build();
        _compiled.Should().BeEmpty();
    }

    [Test]
    public void Evaluate_Case_CompilesTheRulesOfRulingsAlone()
    {
        Builder().Build().Evaluate(SomeCase.WithCalls(5));
        _compiled.Should().ContainSingle().Which.Should().HaveCount(36).And.OnlyContain(r => Folder(r) == "Harassment" || Folder(r) == "Withdrawal" || Folder(r) == "NextSteps");
    }

    [Test]
    public void Ask_EveryQuestion_CompilesEachRuleOnce()
    {
        var evaluator = Builder().Build();
        for (var round = 0; round < 2; round++) AskAll(evaluator);
        _compiled.Select(r => r.Count).Order().Should().Equal(12, 14, 19, 36);
        var orders = evaluator.RuleDefinitions.Except(_compiled.SelectMany(r => r)).ToList();
        orders.Should().HaveCount(25).And.OnlyContain(r => ClassOf(r).Namespace!.StartsWith("Penalty.Rules.Orders."));
        _compiled.SelectMany(r => r).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Evaluate_SixteenThreadsAtOnce_CompilesOnce()
    {
        const int threads = 16;
        var evaluator = Builder().Build();
        using var start = new Barrier(threads);
        var asking = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return evaluator.Evaluate(SomeCase.WithCalls(5));
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        Task.WaitAll(asking);
        _compiled.Should().ContainSingle();
    }

    [Test]
    public void Under_OtherPolicies_CompilesNothingAgain()
    {
        var evaluator = Builder().Build();
        evaluator.Evaluate(SomeCase.WithCalls(5));
        evaluator.Under([.. evaluator.AllPolicies]).Evaluate(SomeCase.WithCalls(5));
        _compiled.Should().ContainSingle();
    }

    [Test]
    public void Running_OneRuleLess_CompilesOnlyItsQuestionAgain()
    {
        var evaluator = Builder().Build();
        AskAll(evaluator);
        _compiled.Clear();
        AskAll(evaluator.Without("Compensation is owed"));
        _compiled.Should().ContainSingle().Which.Should().HaveCount(34, "one is left out, and one then has nothing to match");
    }

    [Test]
    public void Build_RuleFromOutside_CompilesTheQuestionsWhoseFactsItMatches()
    {
        Builder().WithRules(typeof(RemarkOnComplaint), typeof(RemarkHeard)).Build();
        _compiled.Should().ContainSingle().Which.Select(r => r.Name).Should().HaveCount(38).And.Contain(["Remark on the complaint", "Remark heard"]);
    }

    [Test]
    public void Build_RuleOnABaseTypeOfFacts_JoinsEveryQuestionThatHasOne()
    {
        Builder().WithRules(typeof(OnAnythingIdentified)).Build();
        _compiled.Select(r => r.Count).Order().Should().Equal(13, 15, 20, 26, 37);
        _compiled.Should().OnlyContain(rules => rules.Any(r => r.Name == "On anything identified"));
    }

    [Test]
    public void Build_RuleThatNeedsFactsOfTwoQuestions_IsAnError()
    {
        var build = () => Builder().WithRules(typeof(CaseAndAlert)).Build();
        build.Should().Throw<RuleSetException>().Which.Problems.Should().ContainSingle().Which.ToString().Should()
            .Be("Case and alert: needs Complaint and OrderAlert, which no question has together: it never matches; "
                + "right would be: a rule on the facts of one question, or this rule left out");
    }

    [Test]
    public void Build_RulesThatCantBeCompiled_AreToldAllAtOnce()
    {
        var build = () => Builder().WithRules(typeof(AggregatesUnknown), typeof(AggregatesUnknownAlerts), typeof(WithoutAnAction), typeof(ThrowsWhenMade), typeof(RemarkOnComplaint), typeof(string)).Build();
        var problems = build.Should().Throw<RuleSetException>().Which.Problems;
        problems.Where(p => p.Kind == RuleSetProblemKind.NotCompiled).Select(p => p.Place).Should().Equal(
            "Aggregates the unknown", "Aggregates unknown alerts", "Penalty.Tests.Facade.ThrowsWhenMade", "Penalty.Tests.Facade.WithoutAnAction", "System.String");
        problems.Should().Contain(p => p.Found.En.Contains("made in vain"));
    }

    [Test]
    public void WithRules_HiddenClasses_RunsThem()
    {
        var evaluator = Builder().WithRules(typeof(Nested), typeof(RemarkOnComplaint)).Build();
        evaluator.Evaluate(SomeCase.WithCalls(5)).Explanation.Steps.Select(s => s.Rule).Should().Contain("Remark on the complaint").And.Contain("Nested and private");
    }

    private static void AskAll(PenaltyEvaluator evaluator)
    {
        evaluator.Evaluate(SomeCase.WithCalls(5));
        evaluator.Alerts.DispositionOf(SomeAlert.In(Model.Alerts.AlertState.Open));
        evaluator.Points.StandingOf("seller", [], SomeCase.Day);
        evaluator.Complaints.Guide(new ComplaintInquiry { TransactionId = "t" }, SomeCase.Day);
    }

    private static Type ClassOf(IRuleDefinition rule) => (Type)rule.Properties[NRules.Fluent.RuleProperties.ClrType];

    private static string Folder(IRuleDefinition rule) => ClassOf(rule).Namespace!.Split('.')[2];

    private PenaltyEvaluatorBuilder Builder() => PenaltyEvaluator.CreateBuilder().UseRuntime(rules =>
    {
        _compiled.Enqueue([.. rules]);
        return new RuleCompiler().Compile(rules);
    });

    [NRules.Fluent.Dsl.Name("Nested and private")]
    [Penalty.Rules.Clause("F1")]
    private sealed class Nested : NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            Complaint complaint = null!;
            When().Match(() => complaint);
            Then().Yield(_ => new SameForAll(complaint.Id));
        }
    }
}
