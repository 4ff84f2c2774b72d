using CsCheck;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Tests.Properties;

namespace Penalty.Tests.Runtimes;

/// <summary>NRules' own engine and the runtime beside it: a ruling is the same on both, but for the name and version of the runtime. The number of
/// random cases can be set by the variable PENALTY_CASES.</summary>
public sealed class RuntimeTests
{
    private static readonly PenaltyEvaluator OnNRules = PenaltyEvaluator.CreateDefault();

    private static readonly PenaltyEvaluator OnPenaltyEngine =
        PenaltyEvaluator.CreateBuilder().UseRuntime(rules => new Penalty.Engine.RuleCompiler().Compile(rules)).Build();

    private static long Cases => long.TryParse(Environment.GetEnvironmentVariable("PENALTY_CASES"), out var cases) ? cases : 2_000;

    [Test]
    public void Evaluate_AnyCase_IsTheSameOnBothRuntimes() => RandomCases.Any.Sample(c =>
    {
        var (nrules, engine) = (WithoutRuntime(OnNRules, c), WithoutRuntime(OnPenaltyEngine, c));
        if (nrules != engine) throw new AssertionException($"nrules:\n{nrules}\npenalty-engine:\n{engine}\n{PenaltyJson.WriteCase(c)}");
    }, iter: Cases);

    [Test]
    public void Provenance_OfEachRuntime_HasItsNameAndVersion()
    {
        var c = SomeCase.WithCalls(6);
        OnNRules.Evaluate(c).Provenance.Should().BeEquivalentTo(new { Engine = "nrules", EngineVersion = "1.0.4" });
        OnPenaltyEngine.Evaluate(c).Provenance.Engine.Should().Be("penalty-engine");
        OnPenaltyEngine.Evaluate(c).Provenance.EngineVersion.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    private static string WithoutRuntime(PenaltyEvaluator evaluator, HarassmentCase c)
    {
        var ruling = evaluator.Evaluate(c);
        return PenaltyJson.Write(ruling with { Provenance = ruling.Provenance with { Engine = "any", EngineVersion = "any" } });
    }
}
