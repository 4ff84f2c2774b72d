namespace Penalty.Engine.Rete;

/// <summary>Leads what was calculated without regard to what a rule matched before to the joins with that: as facts, like those of an alpha memory.</summary>
internal sealed class ResultMemory : IInnerSink
{
    /// <summary>The number of the adapter that it hangs on: in the schema the two are one.</summary>
    public required int SchemaId { get; init; }

    public required AlphaMemory Facts { get; init; }

    public void InnerInsert(WorkingMemory memory, int start, int count, int turned)
    {
        var mark = Push(memory, memory.Inserts, start, count);
        Facts.Insert(memory, memory.Arriving, mark, count);
        memory.Arriving.Truncate(mark);
    }

    public void InnerUpdate(WorkingMemory memory, int start, int count)
    {
        var mark = Push(memory, memory.Updates, start, count);
        Facts.Update(memory, memory.Arriving, mark, count);
        memory.Arriving.Truncate(mark);
    }

    public void InnerRetract(WorkingMemory memory, int start, int count, int turned)
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
