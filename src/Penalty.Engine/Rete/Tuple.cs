namespace Penalty.Engine.Rete;

/// <summary>A partial match: what was matched before, and the fact that was added, if one was. It belongs to one beta memory.</summary>
internal sealed class Tuple : ITuple, IPooled
{
    public Tuple? Parent;

    public Fact? Fact;

    /// <summary>The beta memory that the tuple belongs to, and the place there.</summary>
    public int Memory;

    public int Slot;

    /// <summary>Whether the tuple stands in its memory: it does once it has been passed to all nodes behind.</summary>
    public bool IsIn;

    /// <summary>Whether the tuple is being retracted, or was.</summary>
    public bool IsGone;

    /// <summary>The tuples that joins made of this one and a fact, the newest first.</summary>
    public Tuple? FirstChild;

    public Tuple? NextOfParent;

    public Tuple? PreviousOfParent;

    public Tuple? NextOfFact;

    public Tuple? PreviousOfFact;

    /// <summary>The neighbours among what a subnetwork found for the same tuple; before the first stands the last.</summary>
    public Tuple? NextFound;

    public Tuple? PreviousFound;

    /// <summary>While a node compares: the tuple that this one and the other side were in before.</summary>
    public Tuple? Mark;

    /// <summary>What the first node that keeps something of the tuple keeps.</summary>
    public NodeState State;

    private NodeState[]? _more;

    /// <summary>The place in the pool of its session.</summary>
    public int PoolPlace { get; set; }

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

    public Tuple Begin(int memory, Tuple? parent, Fact? fact)
    {
        Memory = memory;
        Parent = parent;
        Fact = fact;
        Slot = -1;
        IsIn = IsGone = false;
        FirstChild = NextOfParent = PreviousOfParent = NextOfFact = PreviousOfFact = NextFound = PreviousFound = Mark = null;
        State = default;
        if (_more is not null) Array.Clear(_more);
        return this;
    }

    public Tuple Ancestor(int hops)
    {
        var t = this;
        for (; hops > 0; hops--) t = t.Parent!;
        return t;
    }

    /// <summary>What a node keeps of the tuple.</summary>
    /// <param name="index">The place of the node among those that keep something of the tuples of this memory.</param>
    public ref NodeState StateAt(int index)
    {
        if (index == 0) return ref State;
        if (_more is null || _more.Length < index) Array.Resize(ref _more, index);
        return ref _more[index - 1];
    }

    /// <summary>Lets go of what nodes keep: some of it comes from outside.</summary>
    public void Release()
    {
        State = default;
        if (_more is not null) Array.Clear(_more);
    }

    /// <summary>Whether the tuple is among the children of its parent.</summary>
    public bool IsLinkedToParent => PreviousOfParent is not null || Parent?.FirstChild == this;

    public void LinkToParent()
    {
        var first = Parent!.FirstChild;
        if (first is not null)
        {
            NextOfParent = first;
            first.PreviousOfParent = this;
        }

        Parent.FirstChild = this;
    }

    public void LinkToFact()
    {
        var first = Fact!.FirstTuple;
        if (first is not null)
        {
            NextOfFact = first;
            first.PreviousOfFact = this;
        }

        Fact.FirstTuple = this;
    }

    public void UnlinkFromParent()
    {
        if (PreviousOfParent is { } previous) previous.NextOfParent = NextOfParent;
        else if (Parent is { } parent && parent.FirstChild == this) parent.FirstChild = NextOfParent;
        if (NextOfParent is { } next) next.PreviousOfParent = PreviousOfParent;
    }

    public void UnlinkFromFact()
    {
        if (PreviousOfFact is { } previous) previous.NextOfFact = NextOfFact;
        else if (Fact is { } fact && fact.FirstTuple == this) fact.FirstTuple = NextOfFact;
        if (NextOfFact is { } next) next.PreviousOfFact = PreviousOfFact;
    }
}

/// <summary>What a node keeps of a tuple.</summary>
internal struct NodeState
{
    public object? Reference;

    public int Number;
}
