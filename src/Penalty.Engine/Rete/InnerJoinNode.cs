namespace Penalty.Engine.Rete;

/// <summary>Keeps, of what a node behind the same tuple calculated, that for which conditions hold. What changes in the tuple itself changes what
/// was calculated, and comes from there.</summary>
internal sealed class InnerJoinNode : BetaNode, IInnerSink
{
    public required Adapter Adapter { get; init; }

    public required BetaMemory Output { get; init; }

    public required TupleExpression<bool>[] Conditions { get; init; }

    /// <summary>The place among the nodes that keep something of what was calculated.</summary>
    public required int State { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++)
        {
            var from = memory.Scratch.Count;
            Adapter.Collect(memory.Inserts[i], memory.Scratch);
            for (var j = from; j < memory.Scratch.Count; j++) Judge(memory, memory.Inserts[i], memory.Scratch[j]);
            memory.Scratch.Truncate(from);
        }

        Output.PassInserts(memory, mark);
    }

    /// <summary>A change of the tuple comes as a change of what was calculated from it.</summary>
    public override void LeftUpdate(WorkingMemory memory, int start, int count) => memory.Count(SchemaId, Counter.UpdateInput, count);

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++)
        {
            var from = memory.Scratch.Count;
            Adapter.Collect(memory.Retracts[i], memory.Scratch);
            for (var j = from; j < memory.Scratch.Count; j++) Hide(memory, memory.Scratch[j]);
            memory.Scratch.Truncate(from);
        }

        Output.PassRetracts(memory, mark);
    }

    public void InnerInsert(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var marks = memory.Mark();
        var from = InOrderOfTuples(memory, memory.Inserts, start, count);
        for (var i = from; i < from + count; i++) JudgeIfIn(memory, memory.Scratch[i]);
        memory.Scratch.Truncate(from);
        Output.Pass(memory, marks);
    }

    public void InnerUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var marks = memory.Mark();
        var from = InOrderOfTuples(memory, memory.Updates, start, count);
        for (var i = from; i < from + count; i++) JudgeIfIn(memory, memory.Scratch[i]);
        memory.Scratch.Truncate(from);
        Output.Pass(memory, marks);
    }

    public void InnerRetract(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        var from = InOrderOfTuples(memory, memory.Retracts, start, count);
        for (var i = from; i < from + count; i++) Hide(memory, memory.Scratch[i]);
        memory.Scratch.Truncate(from);
        Output.PassRetracts(memory, mark);
    }

    /// <summary>What comes from a subnetwork, in the order of the tuples that it was found for.</summary>
    /// <returns>Where it begins among what the node gathers.</returns>
    private int InOrderOfTuples(WorkingMemory memory, Batch<Tuple> inner, int start, int count)
    {
        var from = memory.Scratch.Count;
        for (var i = start; i < start + count; i++) memory.Scratch.Push(inner[i]);
        if (count > 1) memory.Scratch.Sort(from, t => t.Ancestor(Adapter.Hops).Slot);
        return from;
    }

    private void JudgeIfIn(WorkingMemory memory, Tuple inner)
    {
        var tuple = inner.Ancestor(Adapter.Hops);
        if (tuple.IsIn && !tuple.IsGone) Judge(memory, tuple, inner);
    }

    private void Judge(WorkingMemory memory, Tuple tuple, Tuple inner)
    {
        ref var state = ref inner.StateAt(State);
        var shown = (Tuple?)state.Reference;
        if (!Conditions.Hold(memory, tuple, inner.Fact))
        {
            Hide(memory, inner);
        }
        else if (shown is not null)
        {
            memory.Updates.Push(shown);
        }
        else
        {
            shown = memory.NewTuple(Output, tuple, inner.Fact);
            inner.StateAt(State).Reference = shown;
            memory.Inserts.Push(shown);
        }
    }

    private void Hide(WorkingMemory memory, Tuple inner)
    {
        ref var state = ref inner.StateAt(State);
        if (state.Reference is not Tuple shown) return;
        state.Reference = null;
        memory.Retracts.Push(shown);
    }
}
