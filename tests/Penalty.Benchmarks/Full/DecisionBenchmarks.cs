using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Rows;

namespace Penalty.Benchmarks.Full;

/// <summary>One decision a case, over all cases of a size.</summary>
public class DecisionBenchmarks
{
    private readonly IDecider _byHand = new ByHand();
    private readonly IDecider _byExpressions = new ByExpressions();
    private readonly IDecider _bySession = BySession.WithAllRules();
    private DecisionCase[] _cases = [];

    [Params(8, 30, 1000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void MakeCases() => _cases = CaseGenerator.Make(Facts, DecisionRows.Cases);

    [Benchmark(Baseline = true, OperationsPerInvoke = DecisionRows.Cases)]
    public int ByHand() => Decide(_byHand);

    [Benchmark(OperationsPerInvoke = DecisionRows.Cases)]
    public int MicrosoftRulesEngine() => Decide(_byExpressions);

    [Benchmark(OperationsPerInvoke = DecisionRows.Cases)]
    public int ThisEngine() => Decide(_bySession);

    private int Decide(IDecider decider)
    {
        var points = 0;
        foreach (var decisionCase in _cases) points += decider.Decide(decisionCase).Points;
        return points;
    }
}
