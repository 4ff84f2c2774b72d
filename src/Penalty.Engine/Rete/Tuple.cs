namespace Penalty.Engine.Rete;

/// <summary>A partial match on its way through the network: what stood in the node before, and the fact that was added there, if one
/// was. It stands in the left memory of exactly one node.</summary>
internal sealed class Tuple : Pair, ITuple
{
    /// <summary>The same match in the next of the nodes that it was passed to, in their order.</summary>
    public Tuple? Sibling;

    /// <summary>The pairs that this tuple is in, in the order in which they were found.</summary>
    public Pair? FirstPair;

    public Pair? LastPair;

    /// <summary>What the node passed on for this tuple, when it passes on at most one match.</summary>
    public Tuple? Passed;

    /// <summary>The tuple that the node sent through its subnetwork for this one.</summary>
    public Tuple? Inner;

    /// <summary>While an entry of the right side is updated: the pair that the two were in before.</summary>
    public Pair? Before;

    /// <summary>The next of the tuples that the node has yet to settle.</summary>
    public Tuple? NextTouched;

    public int PairCount;

    /// <summary>The number of the sweep in which the tuple was last compared with all of the right memory.</summary>
    public int Sweep;

    /// <summary>Whether the node has yet to settle what follows from changes in the tuple's pairs.</summary>
    public bool IsTouched;

    /// <summary>Whether the tuple changed since it was last settled.</summary>
    public bool IsChanged;

    /// <summary>Whether the tuple was retracted.</summary>
    public bool IsGone;

    public int Count
    {
        get
        {
            var count = 0;
            for (var t = this; t is not null; t = t.Parent)
            {
                if (t.Fact is not null) count++;
            }

            return count;
        }
    }

    public IEnumerable<IFact> Facts
    {
        get
        {
            for (var t = this; t is not null; t = t.Parent)
            {
                if (t.Fact is not null) yield return t.Fact;
            }
        }
    }

    /// <summary>Begins as a match that is passed on as it was.</summary>
    /// <returns>The tuple itself, like the others of its kind.</returns>
    public Tuple Begin(Tuple? parent, Tuple? sibling)
    {
        Fact = null;
        Right = null;
        return BeginEmpty(parent, sibling);
    }

    /// <summary>Begins as a match that a fact or value was added to.</summary>
    public Tuple BeginWithFact(Tuple parent, Fact fact, Tuple? sibling)
    {
        Fact = fact;
        Right = null;
        return BeginEmpty(parent, sibling);
    }

    /// <summary>Begins as a match that an entry was added to.</summary>
    public Tuple BeginWithEntry(Tuple parent, RightEntry right, Tuple? sibling)
    {
        Fact = right.Fact;
        Right = right;
        return BeginEmpty(parent, sibling);
    }

    private Tuple BeginEmpty(Tuple? parent, Tuple? sibling)
    {
        BeginPair(parent);
        Sibling = sibling;
        FirstPair = LastPair = Before = null;
        Passed = Inner = NextTouched = null;
        PairCount = Sweep = 0;
        IsTouched = IsChanged = IsGone = false;
        return this;
    }

    public Tuple Ancestor(int hops)
    {
        var t = this;
        for (; hops > 0; hops--) t = t.Parent!;
        return t;
    }
}
