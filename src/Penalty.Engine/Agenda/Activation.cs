using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine;

/// <summary>A match of a rule, as the agenda knows it.</summary>
public class Activation : IMatch
{
    internal Activation(RuleNode node, Rete.Tuple tuple)
    {
        Node = node;
        Tuple = tuple;
        Trigger = MatchTrigger.Created;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Node.Rule;

    /// <summary>The facts, in the order in which the rule declares them.</summary>
    public IEnumerable<IFactMatch> Facts => Node.Declarations.Select(d => new FactMatch(d.Declaration, Tuple.Ancestor(d.Hops).Fact!));

    /// <summary>Why the match is on the agenda.</summary>
    public MatchTrigger Trigger { get; internal set; }

    internal RuleNode Node { get; }

    internal Rete.Tuple Tuple { get; }

    internal bool HasFired { get; set; }

    internal bool IsGone { get; set; }

    /// <summary>The place in the queue; zero while the match is not queued.</summary>
    internal long Ticket { get; set; }

    /// <summary>The keys of the key-change filters as they were when the match was last selected.</summary>
    internal object?[]? Keys { get; set; }

    internal Dictionary<object, Fact>? Linked { get; set; }

    private sealed record FactMatch(Declaration Declaration, Fact Fact) : IFactMatch
    {
        public Type Type => Fact.Type;

        public object? Value => Fact.Value;

        public IFactSource? Source => Fact.Source;
    }
}
