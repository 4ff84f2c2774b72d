namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private readonly JoinSides?[] _sides;
    private readonly long[] _walked;
    private int _hashed;
    private readonly Stack<JoinSides> _freeSides = new();

    /// <summary>The sides of a join by their hash, if they are hashed.</summary>
    public JoinSides? SidesOf(JoinNode join) => _sides[join.Id];

    /// <summary>Notes that pairs of a join are looked at one by one.</summary>
    /// <returns>Whether it is time to hash: to hash both sides would not have cost more.</returns>
    public bool WalkedAlong(JoinNode join, long pairs)
    {
        var walked = _walked[join.Id] += pairs;
        if (walked < Network.PairsBeforeHashing) return false;
        return Network.PairsBeforeHashing == 0
            || walked >= JoinSides.PairsForOneHash * ((long)TuplesIn(join.Left).End + FactsIn(join.Right).End);
    }

    public JoinSides HashSidesOf(JoinNode join)
    {
        var sides = _freeSides.TryPop(out var free) ? free : new JoinSides();
        var tuples = TuplesIn(join.Left);
        for (var slot = 0; slot < tuples.End; slot++)
        {
            if (tuples.Awaited(slot) is { } tuple) sides.Add(join, tuple);
        }

        var facts = FactsIn(join.Right);
        for (var slot = 0; slot < facts.End; slot++)
        {
            if (facts.Awaited(slot) is { } fact) sides.Add(join, fact);
        }

        _hashed++;
        return _sides[join.Id] = sides;
    }

    /// <summary>Hashes facts that changed anew, and all tuples with them, before the first node evaluates a condition: all conditions see the facts as
    /// they are now.</summary>
    private void Rehash(int start)
    {
        if (_hashed == 0) return;
        for (var i = start; i < Arriving.Count; i++) Rehash(Arriving[i]);
    }

    private void Rehash(Fact fact)
    {
        foreach (var memory in Network.AlphaMemories)
        {
            if (fact.SlotIn(memory.Id) == Fact.Nowhere) continue;
            foreach (var sink in memory.Sinks)
            {
                if (sink is JoinNode join) SidesOf(join)?.Add(join, fact);
            }
        }

        for (var tuple = fact.FirstTuple; tuple is not null; tuple = tuple.NextOfFact) Rehash(tuple);
    }

    private void Rehash(Tuple tuple)
    {
        var memory = Network.BetaMemories[tuple.Memory];
        foreach (var node in memory.Children)
        {
            if (node is JoinNode join && tuple.Slot >= 0) SidesOf(join)?.Add(join, tuple);
        }

        for (var child = tuple.FirstChild; child is not null; child = child.NextOfParent) Rehash(child);
        for (var state = 0; state < memory.States; state++)
        {
            if (tuple.StateAt(state).Reference is Tuple made && !made.IsLinkedToParent) Rehash(made);
            else if (tuple.StateAt(state).Reference is Aggregators.Aggregation aggregation) RehashAll(aggregation.Results);
        }
    }

    private void ForgetSides()
    {
        Array.Clear(_walked);
        if (_hashed == 0) return;
        _hashed = 0;
        foreach (ref var sides in _sides.AsSpan())
        {
            if (sides is null) continue;
            sides.Clear();
            _freeSides.Push(sides);
            sides = null;
        }
    }

    private void RehashAll(IEnumerable<Tuple> tuples)
    {
        foreach (var tuple in tuples) Rehash(tuple);
    }
}
