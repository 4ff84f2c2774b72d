namespace Penalty.Engine.Rete;

/// <summary>A tuple and a fact that a node found to belong together. Where the node passes it on it is a tuple in its turn; where the node
/// only counts or aggregates, the pair is all there is.</summary>
internal class Pair : Entry
{
    /// <summary>The tuple: the left side.</summary>
    public Tuple? Parent;

    public Fact? Fact;

    /// <summary>The entry of the fact, when it is kept in a right memory.</summary>
    public RightEntry? Right;

    /// <summary>The neighbours among the pairs of the parent.</summary>
    public Pair? PreviousOfLeft;

    public Pair? NextOfLeft;

    /// <summary>The neighbours among the pairs of the fact's entry.</summary>
    public Pair? PreviousOfRight;

    public Pair? NextOfRight;

    /// <summary>What the node keeps for the pair or tuple: its place in an aggregation, an aggregation, an activation.</summary>
    public object? State;

    /// <summary>The place in an aggregation.</summary>
    public int Index;

    public void Begin(Tuple left, Fact fact, RightEntry? right)
    {
        Fact = fact;
        Right = right;
        BeginPair(left);
    }

    /// <summary>Begins anew with the same fact.</summary>
    protected void BeginPair(Tuple? left)
    {
        Parent = left;
        PreviousOfLeft = NextOfLeft = PreviousOfRight = NextOfRight = null;
        State = null;
    }

    /// <summary>Adds a pair to those of its left and, when it has one, its right side.</summary>
    public void Join()
    {
        JoinLeft(Parent!);
        if (Right is not { } right) return;
        if (right.LastPair is not { } last)
        {
            right.FirstPair = right.LastPair = this;
            return;
        }

        PreviousOfRight = last;
        last.NextOfRight = this;
        right.LastPair = this;
    }

    private void JoinLeft(Tuple left)
    {
        left.PairCount++;
        if (left.LastPair is { } last)
        {
            PreviousOfLeft = last;
            last.NextOfLeft = this;
        }
        else
        {
            left.FirstPair = this;
        }

        left.LastPair = this;
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
