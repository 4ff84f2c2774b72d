namespace Penalty.Engine.Rete;

/// <summary>Passes on the tuples for which something exists, or those for which nothing does.</summary>
internal abstract class QuantifierNode : BetaNode
{
    public required BetaMemory Left { get; init; }

    public required BetaMemory Output { get; init; }

    /// <summary>Whether something has to exist, or must not.</summary>
    public required bool Exists { get; init; }

    /// <summary>The place among the nodes that keep something of the tuples.</summary>
    public required int State { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++)
        {
            if (Holds(memory, memory.Inserts[i])) Show(memory, memory.Inserts[i]);
        }

        Output.PassInserts(memory, mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var mark = memory.Updates.Count;
        for (var i = start; i < start + count; i++)
        {
            if (memory.Updates[i].StateAt(State).Reference is Tuple shown) memory.Updates.Push(shown);
        }

        Output.PassUpdates(memory, mark);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++) Hide(memory, memory.Retracts[i]);
        Output.PassRetracts(memory, mark);
    }

    /// <summary>Whether a tuple is to be passed on.</summary>
    protected abstract bool Holds(WorkingMemory memory, Tuple tuple);

    protected void Show(WorkingMemory memory, Tuple tuple)
    {
        ref var state = ref tuple.StateAt(State);
        if (state.Reference is not null) return;
        var shown = memory.NewTuple(Output, tuple, null);
        state.Reference = shown;
        memory.Inserts.Push(shown);
    }

    protected void Hide(WorkingMemory memory, Tuple tuple)
    {
        ref var state = ref tuple.StateAt(State);
        if (state.Reference is not Tuple shown) return;
        state.Reference = null;
        memory.Retracts.Push(shown);
    }
}

/// <summary>Looks at the facts of an alpha memory, which are the same for every tuple.</summary>
internal sealed class FactQuantifierNode : QuantifierNode, IFactSink
{
    public required AlphaMemory Right { get; init; }

    public void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        if (memory.FactsIn(Right).Count == 0) Turn(memory, Exists);
    }

    public void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count) =>
        memory.Count(SchemaId, Counter.UpdateInput, count);

    public void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        if (memory.FactsIn(Right).Count == count) Turn(memory, !Exists);
    }

    protected override bool Holds(WorkingMemory memory, Tuple tuple) => memory.FactsIn(Right).Count > 0 == Exists;

    private void Turn(WorkingMemory memory, bool shows)
    {
        var tuples = memory.TuplesIn(Left);
        var marks = memory.Mark();
        for (var slot = 0; slot < tuples.End; slot++)
        {
            if (tuples[slot] is not { } tuple) continue;
            if (shows) Show(memory, tuple);
            else Hide(memory, tuple);
        }

        Output.Pass(memory, marks);
    }
}

/// <summary>Looks at what a subnetwork finds for each tuple.</summary>
internal sealed class InnerQuantifierNode : QuantifierNode, IInnerSink
{
    public required Adapter Adapter { get; init; }

    public void InnerInsert(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        Turn(memory, turned, Exists);
    }

    public void InnerUpdate(WorkingMemory memory, int start, int count) => memory.Count(SchemaId, Counter.UpdateInput, count);

    public void InnerRetract(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        Turn(memory, turned, !Exists);
    }

    protected override bool Holds(WorkingMemory memory, Tuple tuple) => Adapter.CountOf(tuple) > 0 == Exists;

    private void Turn(WorkingMemory memory, int turned, bool shows)
    {
        var marks = memory.Mark();
        for (var i = turned; i < memory.Turned.Count; i++)
        {
            if (shows) Show(memory, memory.Turned[i]);
            else Hide(memory, memory.Turned[i]);
        }

        Output.Pass(memory, marks);
    }
}

/// <summary>A quantifier over a group that has nothing to do with the tuples: NRules finds nothing for any of them.</summary>
internal sealed class UnfedQuantifierNode : QuantifierNode
{
    protected override bool Holds(WorkingMemory memory, Tuple tuple) => !Exists;
}
