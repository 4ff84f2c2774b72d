using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Scenarios;

namespace Penalty.Benchmarks.Full;

/// <summary>Compiling, in a process that is warm: the cold start is in the quick table.</summary>
public class CompileBenchmarks
{
    [Benchmark]
    public object DecisionRules() => BySession.WithAllRules();

    [Benchmark]
    public object ThousandRules() => CompileScenario.Compile(1_000);
}
