namespace Penalty.Engine.Rete;

/// <summary>A place in a node's memory, in the bucket of its key.</summary>
internal abstract class Entry
{
    public int Hash { get; set; }

    public Entry? Next { get; set; }

    public Entry? Previous { get; set; }

    /// <summary>The pairs that this side is in, in the order in which they were found.</summary>
    public List<Tuple> Pairs { get; } = new(2);

    /// <summary>While one side is updated: the pair that the other side was in before.</summary>
    public Tuple? Before { get; set; }
}

/// <summary>A tuple in the left memory of a node.</summary>
internal sealed class LeftEntry : Entry
{
    public LeftEntry(INode node, Tuple tuple)
    {
        Node = node;
        Tuple = tuple;
    }

    public INode Node { get; }

    public Tuple Tuple { get; }

    /// <summary>What the node keeps for the tuple: the tuple passed on, an aggregation, a match.</summary>
    public object? State { get; set; }
}

/// <summary>A fact in the right memory of a node.</summary>
internal sealed class RightEntry : Entry
{
    public RightEntry(BetaNode node, Fact fact, Tuple? origin)
    {
        Node = node;
        Fact = fact;
        Origin = origin;
    }

    public BetaNode Node { get; }

    public Fact Fact { get; }

    /// <summary>The tuple that a subnetwork began at, when the fact comes from one.</summary>
    public Tuple? Origin { get; }
}
