using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>A match of a rule, as the agenda knows it.</summary>
public class Activation : IMatch
{
    private LinkedFacts _linked;

    internal Activation()
    {
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Node.Rule;

    /// <summary>The facts, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts
    {
        get
        {
            foreach (var (declaration, hops) in Node.Declarations) yield return new FactMatch(declaration, Tuple.Ancestor(hops).Fact!);
        }
    }

    /// <summary>Why the match is on the agenda.</summary>
    public MatchTrigger Trigger { get; internal set; }

    internal RuleNode Node { get; private set; } = null!;

    internal Rete.Tuple Tuple { get; private set; } = null!;

    internal bool HasFired { get; set; }

    internal bool IsGone { get; set; }

    internal QueueState State { get; set; }

    internal Activation? NextInQueue { get; set; }

    internal Activation? PreviousInQueue { get; set; }

    /// <summary>The keys of the key-change filters as they were when the match was last selected.</summary>
    internal object?[]? Keys { get; set; }

    internal void Begin(RuleNode node, Rete.Tuple tuple)
    {
        Node = node;
        Tuple = tuple;
        Trigger = MatchTrigger.Created;
        HasFired = IsGone = false;
        State = QueueState.None;
        NextInQueue = PreviousInQueue = null;
    }

    internal void Release()
    {
        Keys = null;
        _linked.Clear();
    }

    internal Fact? FindLinked(object key) => _linked.Find(key);

    internal void AddLinked(object key, Fact fact) => _linked.Add(key, fact);

    internal void RemoveLinked(object key) => _linked.Remove(key);

    internal IReadOnlyCollection<object> LinkedKeys() => _linked.Keys();

    internal IReadOnlyList<Fact> TakeLinked() => _linked.Take();

    private sealed class FactMatch : IFactMatch
    {
        private readonly Fact _fact;

        public FactMatch(Declaration declaration, Fact fact)
        {
            Declaration = declaration;
            _fact = fact;
        }

        public Declaration Declaration { get; }

        public Type Type => _fact.Value?.GetType() ?? Declaration.Type;

        public object? Value => _fact.Value;

        public IFactSource? Source => ((IFact)_fact).Source;
    }
}

/// <summary>Where a match is on its way to fire.</summary>
internal enum QueueState : byte
{
    None,

    /// <summary>It came in the sweep that is going on, and waits to be put in order.</summary>
    Staged,
    Queued,
}
