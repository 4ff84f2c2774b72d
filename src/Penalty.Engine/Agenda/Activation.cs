using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>A match of a rule, as the agenda knows it.</summary>
internal sealed class Activation : IMatch, IPooled
{
    private LinkedFacts _linked;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Node.Rule;

    /// <summary>The facts, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            foreach (var (declaration, hops) in Node.Declarations) yield return new FactMatch(declaration, hops is { } h ? Tuple.Ancestor(h).Fact : null);
        }
    }

    /// <summary>Why the match is on the agenda.</summary>
    public MatchTrigger Trigger { get; set; }

    public RuleNode Node { get; private set; } = null!;

    public Rete.Tuple Tuple { get; private set; } = null!;

    public bool HasFired { get; set; }

    public bool IsGone { get; set; }

    public QueueState State { get; set; }

    public Activation? NextInQueue { get; set; }

    public Activation? PreviousInQueue { get; set; }

    /// <summary>The keys of the key-change filters as they were when the match last fired.</summary>
    public object?[]? Keys { get; set; }

    /// <summary>The keys as they were last evaluated.</summary>
    public object?[]? NewKeys { get; set; }

    public int PoolPlace { get; set; }

    public void Begin(RuleNode node, Rete.Tuple tuple)
    {
        Node = node;
        Tuple = tuple;
        Trigger = MatchTrigger.Created;
        HasFired = IsGone = false;
        State = QueueState.None;
        NextInQueue = PreviousInQueue = null;
    }

    public void Release()
    {
        Keys = NewKeys = null;
        _linked.Clear();
    }

    public bool HasLinked => !_linked.IsEmpty;

    public Fact? FindLinked(object key) => _linked.Find(key);

    public void AddLinked(object key, Fact fact) => _linked.Add(key, fact);

    public void RemoveLinked(object key) => _linked.Remove(key);

    public IReadOnlyCollection<object> LinkedKeys() => _linked.Keys();

    public IReadOnlyList<Fact> TakeLinked() => _linked.Take();

    private sealed class FactMatch : IFactMatch
    {
        private readonly Fact? _fact;

        public FactMatch(Declaration declaration, Fact? fact)
        {
            Declaration = declaration;
            _fact = fact;
        }

        public Declaration Declaration { get; }

        public Type Type => _fact?.Value?.GetType() ?? Declaration.Type;

        public object? Value => _fact?.Value;

        public IFactSource? Source => ((IFact?)_fact)?.Source;
    }
}

/// <summary>Where a match is on its way to fire.</summary>
internal enum QueueState : byte
{
    /// <summary>The match is not on the agenda.</summary>
    None,

    Waiting,

    /// <summary>A filter does not accept the match any more. It keeps its place for when it does, until all before it are gone.</summary>
    Suspended,
}
