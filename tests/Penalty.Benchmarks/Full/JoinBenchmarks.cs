using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Scenarios.Joins;

namespace Penalty.Benchmarks.Full;

/// <summary>A join on an equal key, by the number of pairs.</summary>
public class JoinBenchmarks
{
    private JoinScenario? _scenario;

    [Params(1_000, 10_000)]
    public int Pairs { get; set; }

    [GlobalSetup]
    public void MakeFacts() => _scenario = new JoinScenario(Pairs);

    [Benchmark]
    public void InsertAndFire() => _scenario!.Run();
}
