using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Runtimes;
using Penalty.Benchmarks.Scenarios.Updates;

namespace Penalty.Benchmarks.Full;

/// <summary>A change on Penalty.Engine of one fact among many that a rule aggregates.</summary>
public class UpdateBenchmarks
{
    private UpdateScenario? _inOrder;
    private UpdateScenario? _byGroup;

    [Params(1_000, 10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void MakeFacts()
    {
        _inOrder = new UpdateScenario(RuleRuntime.PenaltyEngine, new EntriesInOrder(), Facts);
        _byGroup = new UpdateScenario(RuleRuntime.PenaltyEngine, new EntriesByGroup(), Facts);
    }

    [Benchmark(OperationsPerInvoke = UpdateScenario.Changes)]
    public void UpdateInOrder() => _inOrder!.Update();

    [Benchmark(OperationsPerInvoke = UpdateScenario.Changes)]
    public void RetractAndInsertInOrder() => _inOrder!.RetractAndInsert();

    [Benchmark(OperationsPerInvoke = UpdateScenario.Changes)]
    public void UpdateByGroup() => _byGroup!.Update();

    [Benchmark(OperationsPerInvoke = UpdateScenario.Changes)]
    public void RetractAndInsertByGroup() => _byGroup!.RetractAndInsert();
}
