namespace Penalty.Engine.Rete;

internal sealed partial class JoinNode
{
    public void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var tuples = memory.TuplesIn(Left);
        var mark = memory.Inserts.Count;
        memory.SidesOf(this)?.AddAll(this, facts, start, count);
        if (tuples.Count == 0) return;
        var sides = SidesFor(memory, tuples.Count, count);
        if (sides is null)
        {
            PairAll(memory, tuples, facts, start, count);
        }
        else
        {
            PairAll(memory, sides, tuples, facts, start, count);
        }

        Output.PassInserts(memory, mark);
    }

    public void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var tuples = memory.TuplesIn(Left);
        var marks = memory.Mark();
        memory.SidesOf(this)?.AddAll(this, facts, start, count);
        var sides = SidesFor(memory, tuples.Count, count);
        if (sides is null && count > 1) PairAllAgain(memory, tuples, facts, start, count);
        else for (var i = start; i < start + count; i++) PairAgainWithTuples(memory, sides, tuples, facts[i]);
        if (count > 1)
        {
            memory.Inserts.Sort(marks.Inserts, static t => t.Parent!.Slot);
            memory.Updates.Sort(marks.Updates, static t => t.Parent!.Slot);
        }

        memory.Retracts.Sort(marks.Retracts, static t => t.Parent!.Slot);
        Output.Pass(memory, marks);
    }

    public void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++)
        {
            memory.SidesOf(this)?.Remove(this, facts[i]);
            for (var tuple = facts[i].FirstTuple; tuple is not null; tuple = tuple.NextOfFact)
            {
                if (tuple.Memory == Output.Id) memory.Retracts.Push(tuple);
            }
        }

        memory.Retracts.Sort(mark, static t => t.Parent!.Slot);
        Output.PassRetracts(memory, mark);
    }

    private void PairAll(WorkingMemory memory, Memory<Tuple> tuples, Batch<Fact> facts, int start, int count)
    {
        for (var slot = 0; slot < tuples.End; slot++)
        {
            if (tuples[slot] is not { } tuple) continue;
            for (var i = start; i < start + count; i++)
            {
                if (Conditions.Hold(memory, tuple, facts[i])) Add(memory, tuple, facts[i]);
            }
        }
    }

    /// <summary>The pairs in the order of the tuples: found from there if there are fewer of them than facts, or else put in order.</summary>
    private void PairAll(WorkingMemory memory, JoinSides sides, Memory<Tuple> tuples, Batch<Fact> facts, int start, int count)
    {
        if (tuples.End <= 2 * count && ArriveInOrder(facts, start, count))
        {
            for (var slot = 0; slot < tuples.End; slot++)
            {
                if (tuples[slot] is { } tuple) PairWithArriving(memory, sides, tuple);
            }

            return;
        }

        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++) PairWithTuples(memory, sides, tuples, facts[i]);
        if (count > 1) memory.Inserts.Sort(mark, static t => t.Parent!.Slot);
    }

    private bool ArriveInOrder(Batch<Fact> facts, int start, int count)
    {
        var before = -1;
        for (var i = start; i < start + count; i++)
        {
            var slot = facts[i].SlotIn(Right.Id);
            if (slot < before) return false;
            before = slot;
        }

        return true;
    }

    /// <summary>Facts that arrive are awaited in their memory, and do not stand there yet.</summary>
    private void PairWithArriving(WorkingMemory memory, JoinSides sides, Tuple tuple)
    {
        var facts = memory.FactsIn(Right);
        var (hash, hasKey) = sides.Tuples.KeyOf(tuple.Slot);
        for (var slot = sides.Facts.First(hash, hasKey); slot >= 0; slot = sides.Facts.Next(slot, hash, hasKey))
        {
            if (facts[slot] is null && facts.Awaited(slot) is { } fact && Conditions.Hold(memory, tuple, fact)) Add(memory, tuple, fact);
        }
    }

    private void PairAllAgain(WorkingMemory memory, Memory<Tuple> tuples, Batch<Fact> facts, int start, int count)
    {
        for (var slot = 0; slot < tuples.End; slot++)
        {
            if (tuples[slot] is not { } tuple) continue;
            MarkFacts(tuple, isMarked: true);
            for (var i = start; i < start + count; i++) Judge(memory, tuple, facts[i], ref facts[i].Mark);
            MarkFacts(tuple, isMarked: false);
        }
    }

    /// <summary>Lets the facts that a tuple is paired with lead to the pairs, or not any more.</summary>
    private void MarkFacts(Tuple tuple, bool isMarked)
    {
        for (var child = tuple.FirstChild; child is not null; child = child.NextOfParent)
        {
            if (child.Memory == Output.Id) child.Fact!.Mark = isMarked ? child : null;
        }
    }

    private void PairWithTuples(WorkingMemory memory, JoinSides sides, Memory<Tuple> tuples, Fact fact)
    {
        var hasKey = Key!.TryHash(fact, out var hash);
        for (var slot = sides.Tuples.First(hash, hasKey); slot >= 0; slot = sides.Tuples.Next(slot, hash, hasKey))
        {
            if (tuples[slot] is { } tuple && Conditions.Hold(memory, tuple, fact)) Add(memory, tuple, fact);
        }
    }

    private void PairAgainWithTuples(WorkingMemory memory, JoinSides? sides, Memory<Tuple> tuples, Fact fact)
    {
        for (var tuple = fact.FirstTuple; tuple is not null; tuple = tuple.NextOfFact)
        {
            if (tuple.Memory == Output.Id) tuple.Parent!.Mark = tuple;
        }

        if (sides is null)
        {
            for (var slot = 0; slot < tuples.End; slot++)
            {
                if (tuples[slot] is { } tuple) Judge(memory, tuple, fact, ref tuple.Mark);
            }
        }
        else
        {
            var hasKey = Key!.TryHash(fact, out var hash);
            for (var slot = sides.Tuples.First(hash, hasKey); slot >= 0; slot = sides.Tuples.Next(slot, hash, hasKey))
            {
                if (tuples[slot] is { } tuple) Judge(memory, tuple, fact, ref tuple.Mark);
            }
        }

        for (var tuple = fact.FirstTuple; tuple is not null; tuple = tuple.NextOfFact)
        {
            if (tuple.Memory != Output.Id || tuple.Parent!.Mark != tuple) continue;
            tuple.Parent.Mark = null;
            memory.Retracts.Push(tuple);
        }
    }
}
