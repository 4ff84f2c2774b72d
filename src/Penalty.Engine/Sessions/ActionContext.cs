using Penalty.Engine.Extensibility;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>What the actions of one firing can do.</summary>
internal sealed class ActionContext : IContext
{
    private readonly Session _session;

    public ActionContext(Session session, Activation activation, CancellationToken cancellationToken)
    {
        _session = session;
        Activation = activation;
        CancellationToken = cancellationToken;
    }

    public Activation Activation { get; }

    public bool IsHalted { get; private set; }

    public IRuleDefinition Rule => Activation.Rule;

    public IMatch Match => Activation;

    public CancellationToken CancellationToken { get; }

    public void Halt() => IsHalted = true;

    public void Insert(object fact) => _session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => _session.InsertAll(facts);

    public bool TryInsert(object fact) => _session.TryInsert(fact);

    public void Update(object fact) => _session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => _session.UpdateAll(facts);

    public bool TryUpdate(object fact) => _session.TryUpdate(fact);

    public void Retract(object fact) => _session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => _session.RetractAll(facts);

    public bool TryRetract(object fact) => _session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => Activation.Linked is { } linked ? [.. linked.Keys] : [];

    public object? GetLinked(object key) => Activation.Linked?.GetValueOrDefault(key)?.Value;

    public void InsertLinked(object key, object fact) => _session.InsertLinked(Activation, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts) InsertLinked(key, fact);
    }

    public void UpdateLinked(object key, object fact) => _session.UpdateLinked(Activation, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts) UpdateLinked(key, fact);
    }

    public void RetractLinked(object key, object fact) => _session.RetractLinked(Activation, key);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts) RetractLinked(key, fact);
    }

    public object Resolve(Type serviceType) =>
        _session.DependencyResolver.Resolve(new ResolutionContext(_session, Rule), serviceType);
}
