namespace Penalty.Engine.Rete;

/// <summary>Pairs the tuples of a beta memory with the facts of an alpha memory.</summary>
internal sealed partial class JoinNode : BetaNode, IFactSink
{
    public required int Id { get; init; }

    public required BetaMemory Left { get; init; }

    public required AlphaMemory Right { get; init; }

    public required BetaMemory Output { get; init; }

    public required TupleExpression<bool>[] Conditions { get; init; }

    /// <summary>What a tuple and a fact must have equal, if there is such.</summary>
    public required JoinKey? Key { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var known = memory.SidesOf(this);
        var others = memory.FactsIn(Right).Count;
        if (others == 0 && known is null) return;
        var sides = SidesFor(memory, others, count);
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++)
        {
            known?.Add(this, memory.Inserts[i]);
            PairWithFacts(memory, sides, memory.Inserts[i]);
        }

        Output.PassInserts(memory, mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var known = memory.SidesOf(this);
        var sides = SidesFor(memory, memory.FactsIn(Right).Count, count);
        var marks = memory.Mark();
        for (var i = start; i < start + count; i++)
        {
            var tuple = memory.Updates[i];
            known?.Add(this, tuple);
            MarkFacts(tuple, isMarked: true);
            var from = memory.Retracts.Count;
            PairAgainWithFacts(memory, sides, tuple);
            TakeLeftOver(memory, tuple);
            SortByFact(memory, from);
        }

        Output.Pass(memory, marks);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var sides = memory.SidesOf(this);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++)
        {
            var tuple = memory.Retracts[i];
            sides?.Remove(tuple);
            var from = memory.Retracts.Count;
            for (var child = tuple.FirstChild; child is not null; child = child.NextOfParent)
            {
                if (child.Memory == Output.Id) memory.Retracts.Push(child);
            }

            SortByFact(memory, from);
        }

        Output.PassRetracts(memory, mark);
    }

    private void PairWithFacts(WorkingMemory memory, JoinSides? sides, Tuple tuple)
    {
        if (sides is null)
        {
            var facts = memory.FactsIn(Right);
            for (var slot = 0; slot < facts.End; slot++)
            {
                if (facts[slot] is { } fact && Conditions.Hold(memory, tuple, fact)) Add(memory, tuple, fact);
            }

            return;
        }

        var known = memory.FactsIn(Right);
        var hasKey = Key!.TryHash(tuple, out var hash);
        for (var slot = sides.Facts.First(hash, hasKey); slot >= 0; slot = sides.Facts.Next(slot, hash, hasKey))
        {
            if (known[slot] is { } fact && Conditions.Hold(memory, tuple, fact)) Add(memory, tuple, fact);
        }
    }

    private void PairAgainWithFacts(WorkingMemory memory, JoinSides? sides, Tuple tuple)
    {
        var facts = memory.FactsIn(Right);
        if (sides is null)
        {
            for (var slot = 0; slot < facts.End; slot++)
            {
                if (facts[slot] is { } fact) Judge(memory, tuple, fact, ref fact.Mark);
            }

            return;
        }

        var hasKey = Key!.TryHash(tuple, out var hash);
        for (var slot = sides.Facts.First(hash, hasKey); slot >= 0; slot = sides.Facts.Next(slot, hash, hasKey))
        {
            if (facts[slot] is { } fact) Judge(memory, tuple, fact, ref fact.Mark);
        }
    }

    /// <summary>Evaluates a pair anew.</summary>
    /// <param name="memory">The working memory.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="before">The tuple that the two were in before, if they were; cleared.</param>
    private void Judge(WorkingMemory memory, Tuple tuple, Fact fact, ref Tuple? before)
    {
        var pair = before;
        before = null;
        if (Conditions.Hold(memory, tuple, fact))
        {
            if (pair is null) Add(memory, tuple, fact);
            else memory.Updates.Push(pair);
        }
        else if (pair is not null)
        {
            memory.Retracts.Push(pair);
        }
    }

    /// <summary>What the key does not lead to any more does not hold any more.</summary>
    private void TakeLeftOver(WorkingMemory memory, Tuple tuple)
    {
        for (var child = tuple.FirstChild; child is not null; child = child.NextOfParent)
        {
            if (child.Memory != Output.Id || child.Fact!.Mark is null) continue;
            child.Fact.Mark = null;
            memory.Retracts.Push(child);
        }
    }

    private void SortByFact(WorkingMemory memory, int from)
    {
        if (memory.Retracts.Count - from > 1) memory.Retracts.Sort(from, t => t.Fact!.SlotIn(Right.Id));
    }

    private void Add(WorkingMemory memory, Tuple tuple, Fact fact)
    {
        var pair = memory.NewTuple(Output, tuple, fact);
        pair.LinkToParent();
        pair.LinkToFact();
        memory.Inserts.Push(pair);
    }

    /// <summary>The sides by their hash, once walking along them has cost more than hashing does; not while somebody listens to evaluations:
    /// then each pair is evaluated.</summary>
    private JoinSides? SidesFor(WorkingMemory memory, int others, int count)
    {
        if (Key is null || memory.IsTraced) return null;
        if (memory.SidesOf(this) is { } sides) return sides;
        return memory.WalkedAlong(this, (long)others * count) ? memory.HashSidesOf(this) : null;
    }
}
