using NRules;
using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>What the facade says of the runtime that its rules run on, and how it uses another one.</summary>
public sealed class RuntimeTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void Runtime_ByDefault_IsNRules() =>
        (PenaltyEvaluator.CreateDefault().Runtime, Evaluator.Runtime.Name, Evaluator.Runtime.Version).Should().Be((Evaluator.Runtime, "nrules", "1.0.4"));

    [Test]
    public void Runtime_OfAnAssemblyWithDots_IsNamedWithDashes()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().UseRuntime(rules => new OtherFactory(new RuleCompiler().Compile(rules))).Build();
        evaluator.Runtime.Name.Should().Be("penalty-tests");
        evaluator.Evaluate(SomeCase.WithCalls(5)).Provenance.Engine.Should().Be("penalty-tests");
    }

    [Test]
    public void Provenance_AnyRuling_NamesTheRuntimeAndItsVersion()
    {
        var provenance = Evaluator.Evaluate(SomeCase.WithCalls(1)).Provenance;
        (provenance.Engine, provenance.EngineVersion).Should().Be(("nrules", Evaluator.Runtime.Version));
    }

    [Test]
    public void UseRuntime_SessionThatCanBeDisposedOf_IsAfterEachCase()
    {
        var runtime = new List<OtherFactory>();
        var evaluator = PenaltyEvaluator.CreateBuilder().UseRuntime(rules =>
        {
            var factory = new OtherFactory(new RuleCompiler().Compile(rules));
            runtime.Add(factory);
            return factory;
        }).WithRules(typeof(FailingAction)).Build();
        evaluator.Evaluate(SomeCase.WithCalls(5)).Outcome.Should().Be(Outcome.ReferredToHuman);
        evaluator.Without(typeof(FailingAction)).Evaluate(SomeCase.WithCalls(5)).Outcome.Should().Be(Outcome.Established);
        runtime.Should().HaveCount(2).And.OnlyContain(f => f.Sessions.Count == 1 && f.Sessions[0].Disposals == 1);
    }

    [Test]
    public void Evaluate_OneCaseAfterAnother_LeavesTheEarlierRulingAsItWas()
    {
        var first = Evaluator.Evaluate(SomeCase.WithCalls(12));
        var before = Model.Json.PenaltyJson.Write(first);
        for (var calls = 0; calls < 40; calls++) Evaluator.Evaluate(SomeCase.WithCalls(calls));
        Model.Json.PenaltyJson.Write(first).Should().Be(before, "a ruling holds nothing of a session that may be used again");
        first.Outcome.Should().Be(Outcome.Established);
    }
}
