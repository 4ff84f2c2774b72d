using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Equality;

namespace Penalty.Benchmarks.Full;

/// <summary>A fact among rules told apart by an equality; unlike in the quick table, making the session counts.</summary>
public class EqualityBenchmarks
{
    private EqualityScenario? _scenario;

    public static IEnumerable<RuleRuntime> Runtimes => RuleRuntime.All;

    [ParamsSource(nameof(Runtimes))]
    public RuleRuntime Runtime { get; set; } = RuleRuntime.PenaltyEngine;

    [Params(10, 1_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public void MakeRules() => _scenario = new EqualityScenario(Runtime, Rules);

    [Benchmark(OperationsPerInvoke = EqualityScenario.Facts)]
    public double InsertAndFire() => _scenario!.Run();
}
