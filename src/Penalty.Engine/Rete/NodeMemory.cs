namespace Penalty.Engine.Rete;

/// <summary>What a working memory keeps for one node that facts reach: the two sides that it pairs, and what is still to be done there.</summary>
internal sealed class NodeMemory
{
    public EntryIndex Left;

    public EntryIndex Right;

    /// <summary>Whether the two sides are hashed by their key.</summary>
    public bool IsHashed { get; set; }

    /// <summary>How many entries of long sides were walked along, as long as they are not hashed.</summary>
    public int Walked { get; set; }

    /// <summary>While a fact is updated: its entry as it was before.</summary>
    public RightEntry? EntryBefore;

    private RightEntry? _firstPending;
    private RightEntry? _lastPending;
    private Tuple? _firstTouched;
    private Tuple? _lastTouched;

    /// <summary>How many facts an entry node has passed on and still keeps.</summary>
    public int Passed { get; set; }

    public void Await(RightEntry entry)
    {
        if (_lastPending is null) _firstPending = entry;
        else _lastPending.NextPending = entry;
        _lastPending = entry;
    }

    /// <summary>Hands over all that is pending, in order; follow <see cref="RightEntry.NextPending"/>.</summary>
    public RightEntry? TakePending()
    {
        var first = _firstPending;
        _firstPending = _lastPending = null;
        return first;
    }

    public void Touch(Tuple left)
    {
        left.IsTouched = true;
        left.NextTouched = null;
        if (_lastTouched is null) _firstTouched = left;
        else _lastTouched.NextTouched = left;
        _lastTouched = left;
    }

    public Tuple? TakeTouched()
    {
        var first = _firstTouched;
        _firstTouched = _lastTouched = null;
        return first;
    }

    public void Clear()
    {
        Left.Clear();
        Right.Clear();
        EntryBefore = null;
        _firstPending = _lastPending = null;
        _firstTouched = _lastTouched = null;
        Passed = Walked = 0;
        IsHashed = false;
    }
}
