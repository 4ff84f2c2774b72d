using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A partial match on its way through the network: what stood in the node before, and the fact that was added there, if one
/// was. It stands in the left memory of exactly one node. A pair that a node only counts or aggregates is a tuple that stands nowhere.</summary>
internal sealed class Tuple : Entry, ITuple
{
    /// <summary>The node that the tuple stands in.</summary>
    public BetaNode? Node;

    public Tuple? Parent;

    public Fact? Fact;

    /// <summary>The entry of the fact, when the node before pairs.</summary>
    public RightEntry? Right;

    /// <summary>The same match, in the next node that it was passed to.</summary>
    public Tuple? Sibling;

    /// <summary>The neighbours among the pairs of the parent.</summary>
    public Tuple? PreviousOfLeft;

    public Tuple? NextOfLeft;

    /// <summary>The neighbours among the pairs of the fact's entry.</summary>
    public Tuple? PreviousOfRight;

    public Tuple? NextOfRight;

    /// <summary>The pairs that this tuple is in, in the order in which they were found.</summary>
    public Tuple? FirstPair;

    public Tuple? LastPair;

    public int PairCount;

    /// <summary>For a pair that is aggregated: where its value stands in the result.</summary>
    public int Place;

    /// <summary>What the node passed on for this tuple, when it passes on at most one match.</summary>
    public Tuple? Passed;

    /// <summary>The tuple that the node sent through its subnetwork for this one.</summary>
    public Tuple? Inner;

    /// <summary>What the node keeps for the tuple: an aggregation, an activation, a pair.</summary>
    public object? State;

    /// <summary>The number of the sweep in which the tuple was last compared with all of the right memory.</summary>
    public long Sweep;

    /// <summary>Whether the node has yet to settle what follows from changes in the tuple's pairs.</summary>
    public bool IsTouched;

    public Tuple? NextTouched;

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

    public void Begin(BetaNode? node, Tuple? parent, Fact? fact, RightEntry? right)
    {
        Node = node;
        Parent = parent;
        Fact = fact;
        Right = right;
        Sibling = PreviousOfLeft = NextOfLeft = PreviousOfRight = NextOfRight = null;
        FirstPair = LastPair = Passed = Inner = Before = null;
        Next = Previous = null;
        State = null;
        PairCount = 0;
        Hash = 0;
        Sweep = 0;
        NextTouched = null;
        IsKeyless = IsTouched = IsChanged = IsGone = false;
    }

    public Tuple Ancestor(int hops)
    {
        var t = this;
        for (; hops > 0; hops--) t = t.Parent!;
        return t;
    }

    /// <summary>Adds a pair to those of its left and, when it has one, its right side.</summary>
    public void Join()
    {
        var left = Parent!;
        PreviousOfLeft = left.LastPair;
        if (left.LastPair is { } last) last.NextOfLeft = this;
        else left.FirstPair = this;
        left.LastPair = this;
        left.PairCount++;
        if (Right is not { } right) return;
        PreviousOfRight = right.LastPair;
        if (right.LastPair is { } lastOfRight) lastOfRight.NextOfRight = this;
        else right.FirstPair = this;
        right.LastPair = this;
    }

    /// <summary>Takes a pair out of those of its left side.</summary>
    public void LeaveLeft()
    {
        var left = Parent!;
        if (PreviousOfLeft is null) left.FirstPair = NextOfLeft;
        else PreviousOfLeft.NextOfLeft = NextOfLeft;
        if (NextOfLeft is null) left.LastPair = PreviousOfLeft;
        else NextOfLeft.PreviousOfLeft = PreviousOfLeft;
        left.PairCount--;
    }

    /// <summary>Takes a pair out of those of its right side.</summary>
    public void LeaveRight()
    {
        if (Right is not { } right) return;
        if (PreviousOfRight is null) right.FirstPair = NextOfRight;
        else PreviousOfRight.NextOfRight = NextOfRight;
        if (NextOfRight is null) right.LastPair = PreviousOfRight;
        else NextOfRight.PreviousOfRight = PreviousOfRight;
    }
}
