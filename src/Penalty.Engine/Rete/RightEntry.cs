namespace Penalty.Engine.Rete;

/// <summary>A fact in the right memory of a node. It is at the same time the first pair that the fact is in there, since most are in one:
/// that is one object less to be made and read.</summary>
internal class RightEntry : Pair
{
    /// <summary>The node.</summary>
    public int NodeId;

    /// <summary>The pairs that the fact is in, in the order in which they were found.</summary>
    public Pair? FirstPair;

    public Pair? LastPair;

    /// <summary>While a tuple of the left side is updated: the pair that the two were in before; otherwise <see langword="null"/>.</summary>
    public Pair? Before;

    /// <summary>The next entry that the node has to be told of; <see langword="null"/> unless it waits for that.</summary>
    public RightEntry? NextPending;

    /// <summary>The next of the entries of the same fact.</summary>
    public RightEntry? NextOfFact;

    /// <summary>What the sweep that is going on has to tell the node.</summary>
    public RightChange Change;

    public RightEntry() => Right = this;

    public void Begin(BetaNode node)
    {
        NodeId = node.Id;
        FirstPair = LastPair = null;
        NextOfFact = null;
        Change = RightChange.None;
        IsKeyless = false;
    }

    /// <summary>Begins the pair that the entry is.</summary>
    public Pair BeginOwnPair(Tuple left)
    {
        BeginPair(left);
        return this;
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
