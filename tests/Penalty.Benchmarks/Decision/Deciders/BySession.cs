using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Rules;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>Rules on a runtime: one session a case, rules compiled once.</summary>
public sealed class BySession : IDecider
{
    private readonly ISessionFactory _factory;

    public BySession(RuleRuntime runtime, IEnumerable<IRuleDefinition> rules)
    {
        Runtime = runtime;
        _factory = runtime.Compile(rules);
    }

    public RuleRuntime Runtime { get; }

    public string Name => Runtime.Name;

    public static BySession WithAllRules(RuleRuntime runtime) => new(runtime, DecisionRules.Load());

    public Verdict Decide(DecisionCase decisionCase)
    {
        var verdict = new Verdict(decisionCase.ComplaintId);
        var session = _factory.CreateSession();
        session.Insert(verdict);
        session.InsertAll(decisionCase.Facts);
        session.Fire();
        (session as IDisposable)?.Dispose();
        return verdict;
    }
}
