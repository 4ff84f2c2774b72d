using Penalty.Benchmarks.Decision.Cases;
using Penalty.Benchmarks.Decision.Rules;

namespace Penalty.Benchmarks.Decision.Deciders;

/// <summary>The engine under test: one session a case, rules compiled once.</summary>
public sealed class BySession : IDecider
{
    private readonly ISessionFactory _factory;

    private BySession(ISessionFactory factory) => _factory = factory;

    public string Name => typeof(ISession).Assembly.GetName().Name!;

    public static BySession WithAllRules()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(scan => scan
            .AssemblyOf<CallsAreMeasured>()
            .Where(type => type.Namespace == typeof(CallsAreMeasured).Namespace)));
        return new BySession(repository.Compile());
    }

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
