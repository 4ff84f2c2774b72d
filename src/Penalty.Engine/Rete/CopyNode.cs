namespace Penalty.Engine.Rete;

/// <summary>Makes a second tuple of each, where two subnetworks of different lengths end in the same memory: a tuple is in one list of found ones.</summary>
internal sealed class CopyNode : BetaNode
{
    public required BetaMemory Output { get; init; }

    /// <summary>The place among the nodes that keep something of the tuples.</summary>
    public required int State { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        var mark = memory.Inserts.Count;
        for (var i = start; i < start + count; i++)
        {
            var copy = memory.NewTuple(Output, memory.Inserts[i], memory.Inserts[i].Fact);
            memory.Inserts[i].StateAt(State).Reference = copy;
            memory.Inserts.Push(copy);
        }

        Output.PassInserts(memory, mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        var mark = memory.Updates.Count;
        for (var i = start; i < start + count; i++)
        {
            if (memory.Updates[i].StateAt(State).Reference is Tuple copy) memory.Updates.Push(copy);
        }

        Output.PassUpdates(memory, mark);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        var mark = memory.Retracts.Count;
        for (var i = start; i < start + count; i++)
        {
            if (memory.Retracts[i].StateAt(State).Reference is Tuple copy) memory.Retracts.Push(copy);
        }

        Output.PassRetracts(memory, mark);
    }
}
