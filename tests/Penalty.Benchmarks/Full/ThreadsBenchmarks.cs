using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Full;

/// <summary>The same cases, shared out among threads.</summary>
public class ThreadsBenchmarks
{
    private const int Cases = 3_000;

    private readonly DecisionCase[] _cases = CaseGenerator.Make(30, Cases);
    private readonly BySession _rules = BySession.WithAllRules(RuleRuntime.PenaltyEngine);

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark(OperationsPerInvoke = Cases)]
    public void Decide() => Parallel.ForEach(
        _cases, new ParallelOptions { MaxDegreeOfParallelism = Threads }, decisionCase => _rules.Decide(decisionCase));
}
