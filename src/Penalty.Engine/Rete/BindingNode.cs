namespace Penalty.Engine.Rete;

/// <summary>Adds a value that is calculated from each tuple.</summary>
internal sealed class BindingNode : BetaNode
{
    public required BetaMemory Output { get; init; }

    public required TupleExpression<object?> Expression { get; init; }

    /// <summary>The place among the nodes that keep something of the tuples.</summary>
    public required int State { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++) Bind(memory, memory.Inserts[i]);
        Output.PassInserts(memory, mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var marks = memory.Mark();
        for (var i = start; i < start + count; i++)
        {
            var tuple = memory.Updates[i];
            if (tuple.StateAt(State).Reference is not Tuple bound) Bind(memory, tuple);
            else if (Expression.TryInvoke(memory, tuple, null, out var value)) Rebind(memory, bound, value);
            else Unbind(memory, tuple);
        }

        Output.Pass(memory, marks);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++) Unbind(memory, memory.Retracts[i]);
        Output.PassRetracts(memory, mark);
    }

    private void Bind(WorkingMemory memory, Tuple tuple)
    {
        if (!Expression.TryInvoke(memory, tuple, null, out var value)) return;
        var bound = memory.NewTuple(Output, tuple, memory.NewFact(value));
        tuple.StateAt(State).Reference = bound;
        memory.Inserts.Push(bound);
    }

    private static void Rebind(WorkingMemory memory, Tuple bound, object? value)
    {
        bound.Fact!.Value = value;
        memory.Updates.Push(bound);
    }

    private void Unbind(WorkingMemory memory, Tuple tuple)
    {
        ref var state = ref tuple.StateAt(State);
        if (state.Reference is not Tuple bound) return;
        state.Reference = null;
        memory.Retire(bound.Fact!);
        memory.Retracts.Push(bound);
    }
}
