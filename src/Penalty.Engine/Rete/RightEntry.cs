namespace Penalty.Engine.Rete;

/// <summary>A fact in the right memory of a node.</summary>
internal sealed class RightEntry : Entry
{
    public BetaNode Node = null!;

    public Fact Fact = null!;

    /// <summary>The pairs that the fact is in, in the order in which they were found.</summary>
    public Pair? FirstPair;

    public Pair? LastPair;

    /// <summary>While a tuple of the left side is updated: the pair that the two were in before.</summary>
    public Pair? Before;

    /// <summary>What the sweep that is going on has to tell the node.</summary>
    public RightChange Change;

    /// <summary>The next entry that the node has to be told of.</summary>
    public RightEntry? NextPending;

    /// <summary>The next of the entries of the same fact.</summary>
    public RightEntry? NextOfFact;

    public void Begin(BetaNode node, Fact fact)
    {
        Node = node;
        Fact = fact;
        FirstPair = LastPair = null;
        NextPending = NextOfFact = null;
        Change = RightChange.None;
        Before = null;
        Hash = 0;
        IsKeyless = false;
    }
}

/// <summary>What becomes of a fact in a node's right memory in the sweep that is going on.</summary>
internal enum RightChange : byte
{
    None,
    Comes,
    Stays,
    Goes,
}
