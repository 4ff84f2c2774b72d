namespace Penalty.Engine.Rete;

/// <summary>Leads what was aggregated without regard to what a rule matched before to the joins with that: as facts, like those of an alpha memory.</summary>
internal sealed class ResultMemory : BetaNode
{
    public required AlphaMemory Facts { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        var mark = Push(memory, memory.Inserts, start, count);
        Facts.Insert(memory, memory.Arriving, mark, count);
        memory.Arriving.Truncate(mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        var mark = Push(memory, memory.Updates, start, count);
        Facts.Update(memory, memory.Arriving, mark, count);
        memory.Arriving.Truncate(mark);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        var mark = Push(memory, memory.Retracts, start, count);
        Facts.Retract(memory, memory.Arriving, mark, count);
        memory.Arriving.Truncate(mark);
    }

    private static int Push(WorkingMemory memory, Batch<Tuple> tuples, int start, int count)
    {
        var mark = memory.Arriving.Count;
        for (var i = start; i < start + count; i++) memory.Arriving.Push(tuples[i].Fact!);
        return mark;
    }
}
