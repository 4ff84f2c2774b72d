using System.Collections.Concurrent;
using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>What an observer is told of rules at work.</summary>
public sealed class ObserverTests
{
    [Test]
    public void Build_WithObservers_TellsEachOfTheEvaluator()
    {
        Heard[] heard = [new(), new()];
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(heard[0]).WithObserver(heard[1]).Build();
        heard.Should().OnlyContain(h => h.Evaluators.Single() == evaluator);
    }

    [Test]
    public void Evaluate_RuleFires_TellsTheRuleAndTheFactsItMatched()
    {
        var heard = After(SomeCase.WithCalls(2));
        heard.Fired.Should().Contain("Calls in the busiest window: allegation/incident/frequent-calls, call-00, call-01");
        heard.Fired.Should().Contain("Conduct short of the threshold: allegation/incident/frequent-calls, measurement/incident/frequent-calls/calls-in-window");
        heard.Fired.Should().NotContain(f => f.StartsWith("Conduct reaches the threshold", StringComparison.Ordinal));
    }

    [Test]
    public void Evaluate_Conditions_TellsWhetherEachHeld()
    {
        var heard = After(SomeCase.WithCalls(2));
        heard.Held("Conduct reaches the threshold", "AtLeast").Should().Equal(false);
        heard.Held("Conduct short of the threshold", "> 0").Should().BeEquivalentTo([true, false], "no call came after a request to stop");
    }

    [Test]
    public void Evaluate_ConditionThatSeveralRulesHave_TellsOfAllOnceAndInOrder()
    {
        var shared = After(SomeCase.WithCalls(5)).Conditions.Select(c => c.Condition)
            .First(c => c.Rules.Contains("Conduct reaches the threshold") && c.Expression.ToString().Contains("Terms != null"));
        shared.Rules.Should().Equal("Conduct reaches the threshold", "Conduct short of the threshold", "No such conduct");
    }

    [Test]
    public void Evaluate_SameConditionAgain_TellsTheSameObject()
    {
        var heard = new Heard();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(heard).Build();
        evaluator.Evaluate(SomeCase.WithCalls(5));
        var first = heard.Conditions.Select(c => c.Condition).Distinct().ToList();
        evaluator.Evaluate(SomeCase.WithCalls(5));
        heard.Conditions.Select(c => c.Condition).Distinct().Should().Equal(first);
    }

    [Test]
    public void Evaluate_FilterOfMatches_IsToldAsACondition()
    {
        var heard = new Heard();
        PenaltyEvaluator.CreateBuilder().WithRules(typeof(FilteredByKey)).WithObserver(heard).Build().Evaluate(SomeCase.WithCalls(1));
        heard.Held("Filtered by key", "\"none\"").Should().Equal(true);
        heard.Conditions.Should().ContainSingle(c => c.Condition.Rules.Contains("Filtered by key"), "the key of a change is no condition");
    }

    [TestCase(typeof(FailingFilter))]
    [TestCase(typeof(FailingCondition))]
    public void Evaluate_ConditionThatThrows_IsNotToldAsOneThatDidNotHold(Type rule)
    {
        var heard = new Heard();
        PenaltyEvaluator.CreateBuilder().WithRules(rule).WithObserver(heard).Build().Evaluate(SomeCase.WithCalls(1)).Referral!.Rule.Should().Be(WithOneRule.NameOf(rule));
        heard.Conditions.Should().NotContain(c => c.Condition.Rules.Contains(WithOneRule.NameOf(rule)), "it threw, so it neither held nor did not");
    }

    [Test]
    public void Evaluate_Case_TellsWhatWasAskedAndDecided()
    {
        var heard = new Heard();
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(heard).Build();
        var ruling = evaluator.Evaluate(SomeCase.WithCalls(5));
        var told = heard.Evaluations.Single();
        told.Evaluator.Should().BeSameAs(evaluator);
        (told.Subject, told.InputHash).Should().Be(("complaint", ruling.Provenance.InputHash));
        told.Policies.Should().Equal("taobao-malicious-harassment");
        told.Verdict.Split('\n').Should().Equal("Established", "incident/frequent-calls: Established", "incident: General", "incident: A2, 300 CNY to Buyer, ");
    }

    [Test]
    public void VerdictOf_AnotherEvaluator_AsksItTheSame()
    {
        var heard = After(SomeCase.WithCalls(5));
        var lenient = PenaltyEvaluator.CreateBuilder().Without("Conduct established").Build();
        var told = heard.Evaluations.Single();
        told.VerdictOf(lenient).Should().StartWith("ReferredToHuman").And.NotBe(told.Verdict);
        told.VerdictOf(PenaltyEvaluator.CreateDefault()).Should().Be(told.Verdict);
        heard.Evaluations.Should().ContainSingle("another evaluator has observers of its own");
    }

    [Test]
    public void Evaluate_Observed_GivesTheRulingOfAnUnobservedOne()
    {
        var plain = PenaltyEvaluator.CreateDefault();
        var observed = PenaltyEvaluator.CreateBuilder().WithObserver(new Heard()).Build();
        foreach (var calls in new[] { 0, 1, 4, 5, 12, 40 })
            Json(observed.Evaluate(SomeCase.WithCalls(calls))).Should().Be(Json(plain.Evaluate(SomeCase.WithCalls(calls))));
    }

    [Test]
    public void Evaluate_ObserverThatThrows_FailsTheEvaluation()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithObserver(new Throwing()).Build();
        FluentActions.Invoking(() => evaluator.Evaluate(SomeCase.WithCalls(1))).Should().Throw<InvalidOperationException>().WithMessage("*on purpose*");
    }

    private static string Json(Ruling ruling) => Model.Json.PenaltyJson.Write(ruling);

    private static Heard After(Model.Cases.HarassmentCase harassmentCase)
    {
        var heard = new Heard();
        PenaltyEvaluator.CreateBuilder().WithObserver(heard).Build().Evaluate(harassmentCase);
        return heard;
    }

    private sealed class Heard : IRuleObserver
    {
        public ConcurrentQueue<PenaltyEvaluator> Evaluators { get; } = [];

        public ConcurrentQueue<string> Fired { get; } = [];

        public ConcurrentQueue<(ObservedCondition Condition, bool Held)> Conditions { get; } = [];

        public ConcurrentQueue<Evaluation> Evaluations { get; } = [];

        public void Built(PenaltyEvaluator evaluator) => Evaluators.Enqueue(evaluator);

        public void RuleFired(string rule, ImmutableArray<string> facts) => Fired.Enqueue($"{rule}: {string.Join(", ", facts)}");

        public void ConditionEvaluated(ObservedCondition condition, bool held) => Conditions.Enqueue((condition, held));

        public void Evaluated(Evaluation evaluation) => Evaluations.Enqueue(evaluation);

        public IEnumerable<bool> Held(string rule, string condition) => Conditions
            .Where(c => c.Condition.Rules.Contains(rule) && c.Condition.Expression.ToString().Contains(condition, StringComparison.Ordinal))
            .Select(c => c.Held);
    }

    private sealed class Throwing : IRuleObserver
    {
        public void RuleFired(string rule, ImmutableArray<string> facts) => throw new InvalidOperationException("on purpose");

        public void ConditionEvaluated(ObservedCondition condition, bool held)
        {
        }
    }
}
