using Penalty.Engine.Rete;

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

    public IMatch Match
    {
        get
        {
            _session.Memory.Expose();
            return Activation;
        }
    }

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

    public IReadOnlyCollection<object> GetLinkedKeys() => Activation.LinkedKeys();

    public object? GetLinked(object key) => key is null ? null : Activation.FindLinked(key)?.Value;

    public void InsertLinked(object key, object fact)
    {
        Refuse(key, fact);
        _session.Memory.InsertLinked(Activation, key, fact);
    }

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Checked(keyedFacts, areLinked: false)) InsertLinked(key, fact);
    }

    public void UpdateLinked(object key, object fact)
    {
        Refuse(key, fact);
        _session.Memory.UpdateLinked(Activation, key, fact);
    }

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Checked(keyedFacts, areLinked: true)) UpdateLinked(key, fact);
    }

    public void RetractLinked(object key, object fact)
    {
        Refuse(key, fact);
        _session.Memory.RetractLinked(Activation, key, fact);
    }

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in Checked(keyedFacts, areLinked: true)) RetractLinked(key, fact);
    }

    public object Resolve(Type serviceType) =>
        _session.DependencyResolver.Resolve(new ResolutionContext(_session, Rule), serviceType);

    /// <summary>Checks all keys before anything is done, so that either all is done or nothing.</summary>
    private KeyValuePair<object, object>[] Checked(IEnumerable<KeyValuePair<object, object>> keyedFacts, bool areLinked)
    {
        ArgumentNullException.ThrowIfNull(keyedFacts);
        KeyValuePair<object, object>[] all = [.. keyedFacts];
        var keys = new HashSet<object>();
        foreach (var (key, fact) in all)
        {
            Refuse(key, fact);
            var isLinked = Activation.FindLinked(key) is not null;
            if ((isLinked || !keys.Add(key)) && !areLinked) throw new ArgumentException($"Linked fact already exists. Key={key}");
            if (!isLinked && areLinked) throw new ArgumentException($"Linked fact does not exist. Key={key}");
        }

        return all;
    }

    private static void Refuse(object? key, object? fact)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fact);
    }

    /// <summary>The services that an action uses, resolved anew for each firing.</summary>
    public object[] ServicesFor(RuleAction action) => action.Dependencies.Length == 0
        ? []
        : [.. action.Dependencies.Select(d => Resolve(d.ServiceType))];
}
