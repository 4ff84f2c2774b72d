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

    /// <summary>A change of the tuple is told by what was calculated from it.</summary>
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
        for (var i = start; i < start + count; i++) JudgeIfIn(memory, memory.Inserts[i]);
        Output.Pass(memory, marks);
    }

    public void InnerUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var marks = memory.Mark();
        for (var i = start; i < start + count; i++) JudgeIfIn(memory, memory.Updates[i]);
        Output.Pass(memory, marks);
    }

    public void InnerRetract(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++) Hide(memory, memory.Retracts[i]);
        Output.PassRetracts(memory, mark);
    }

    private void JudgeIfIn(WorkingMemory memory, Tuple inner)
    {
        var tuple = inner.Ancestor(Adapter.Hops);
        if (tuple.IsIn) Judge(memory, tuple, inner);
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
