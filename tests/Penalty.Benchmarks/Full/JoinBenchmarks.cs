using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Joins;

namespace Penalty.Benchmarks.Full;

/// <summary>A join on an equal key on Penalty.Engine, by the number of pairs; NRules is in the quick table, as it takes minutes for the large one.</summary>
public class JoinBenchmarks
{
    private JoinScenario? _scenario;

    [Params(1_000, 10_000)]
    public int Pairs { get; set; }

    [ParamsAllValues]
    public Arrival Sides { get; set; }

    [GlobalSetup]
    public void MakeFacts() => _scenario = new JoinScenario(RuleRuntime.PenaltyEngine, Pairs, Sides);

    [Benchmark]
    public void InsertAndFire() => _scenario!.Run();
}
