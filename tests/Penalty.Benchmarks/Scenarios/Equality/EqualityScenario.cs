using System.Diagnostics;
using Penalty.Benchmarks.Runtimes;

namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>
/// Facts of which each is for exactly one of the rules, however many there are: what grows with the rules is only the search
/// for the right one. Making the session is left out of the time, firing is in it, so that work can't hide there.
/// </summary>
public sealed class EqualityScenario
{
    public const int Facts = 2000;

    private readonly ISessionFactory _factory;
    private readonly Item[] _items;

    public EqualityScenario(RuleRuntime runtime, int rules)
    {
        _factory = runtime.Compile(Enumerable.Range(0, rules).Select(code => new CodeRule(code)));
        _items = [.. Enumerable.Range(0, Facts).Select(i => new Item { Code = i % rules, Amount = i })];
        new Random(rules).Shuffle(_items);
    }

    /// <summary>Inserts all facts into a new session and fires.</summary>
    /// <returns>Nanoseconds for each fact.</returns>
    public double Run()
    {
        var session = _factory.CreateSession();
        var start = Stopwatch.GetTimestamp();
        session.InsertAll(_items);
        session.Fire();
        var elapsed = Stopwatch.GetElapsedTime(start);
        (session as IDisposable)?.Dispose();
        return elapsed.TotalNanoseconds / Facts;
    }

    public void Check()
    {
        foreach (var item in _items) item.SeenFor = -1;
        Run();
        UnexpectedResultException.Unless(_items.All(i => i.SeenFor == i.Code), "equality");
    }
}
