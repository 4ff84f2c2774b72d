using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks.Full;

/// <summary>Compiling, in a process that is warm: the cold start is in the quick table.</summary>
public class CompileBenchmarks
{
    public static IEnumerable<RuleRuntime> Runtimes => RuleRuntime.All;

    [ParamsSource(nameof(Runtimes))]
    public RuleRuntime Runtime { get; set; } = RuleRuntime.PenaltyEngine;

    [Benchmark]
    public object DecisionRules() => BySession.WithAllRules(Runtime);

    [Benchmark]
    public object ThousandRules() => CompileScenario.Compile(Runtime, 1_000);
}
