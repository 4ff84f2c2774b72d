using BenchmarkDotNet.Attributes;
using Penalty.Benchmarks.Decision;
using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Deciders;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Full;

/// <summary>One decision, each time of the next case of the set.</summary>
public class DecisionBenchmarks
{
    private readonly ByHand _byHand = new();
    private readonly ByExpressions _byExpressions = new();
    private readonly BySession _onNRules = BySession.WithAllRules(RuleRuntime.NRules);
    private readonly BySession _onPenaltyEngine = BySession.WithAllRules(RuleRuntime.PenaltyEngine);
    private DecisionCase[] _cases = [];
    private int _next;

    public static IEnumerable<CaseSet> Sets => CaseSet.All;

    [ParamsSource(nameof(Sets))]
    public CaseSet Case { get; set; } = CaseSet.All[0];

    [GlobalSetup]
    public void MakeCases() => _cases = Case.Make();

    [Benchmark(Baseline = true)]
    public Verdict ByHand() => _byHand.Decide(Next());

    [Benchmark]
    public Verdict MicrosoftRulesEngine() => _byExpressions.Decide(Next());

    [Benchmark]
    public Verdict OnNRules() => _onNRules.Decide(Next());

    [Benchmark]
    public Verdict OnPenaltyEngine() => _onPenaltyEngine.Decide(Next());

    private DecisionCase Next()
    {
        if (++_next >= _cases.Length) _next = 0;
        return _cases[_next];
    }
}
