using Penalty.Model.Rulings;

namespace Penalty.Tests.Facade;

/// <summary>What the facade says of the engine that it runs on. It holds under both engines, so no name of one is expected here.</summary>
public sealed class EngineTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void Engine_ThatDoesNotReuseSessions_SaysSo() =>
        Evaluator.Engine.Missing.Any(m => m.Contains("Sessions are not reused")).Should().Be(!Evaluator.Engine.ReusesSessions);

    [Test]
    public void Engine_Described_IsTheOneThatRulesAreWrittenFor()
    {
        Evaluator.Engine.Name.Should().Be(typeof(ISession).Assembly.GetName().Name);
        Evaluator.Engine.Version.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Test]
    public void Provenance_AnyRuling_NamesTheEngineAndItsVersion()
    {
        var provenance = Evaluator.Evaluate(SomeCase.WithCalls(1)).Provenance;
        (provenance.Engine, provenance.EngineVersion).Should().Be((Evaluator.Engine.Name, Evaluator.Engine.Version));
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
