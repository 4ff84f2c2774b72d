namespace Penalty.Engine.Rete;

/// <summary>The end of a subnetwork: gathers what it found by the tuple that it was found for, and leads it to the right side of the nodes behind.</summary>
internal sealed class Adapter : BetaNode
{
    private IInnerSink[] _sinks = [];

    /// <summary>How many steps what is found is behind the tuple that it is found for.</summary>
    public required int Hops { get; init; }

    /// <summary>Where what is found stands.</summary>
    public required BetaMemory Inner { get; init; }

    /// <summary>The place among the nodes that keep something of the tuple that is found for.</summary>
    public required int State { get; init; }

    public IReadOnlyList<IInnerSink> Sinks => _sinks;

    public void Add(IInnerSink sink) => _sinks = [.. _sinks, sink];

    /// <summary>How much was found for a tuple.</summary>
    public int CountOf(Tuple tuple) => tuple.StateAt(State).Number;

    /// <summary>Where the facts stand that are found for every tuple, if no condition joins them to it.</summary>
    public AlphaMemory? Plain { get; init; }

    /// <summary>What was found for a tuple, in the order of the memory that it is in: pushes it onto a batch.</summary>
    public void Collect(Tuple tuple, Batch<Tuple> found)
    {
        var mark = found.Count;
        for (var inner = (Tuple?)tuple.StateAt(State).Reference; inner is not null; inner = inner.NextFound) found.Push(inner);
        if (found.Count - mark < 2) return;
        if (Plain is { Id: var plain }) found.Sort(mark, t => t.Fact!.SlotIn(plain));
        else found.Sort(mark, static t => t.Slot);
    }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var turned = memory.Turned.Count;
        for (var i = start; i < start + count; i++)
        {
            var inner = memory.Inserts[i];
            var tuple = inner.Ancestor(Hops);
            ref var state = ref tuple.StateAt(State);
            Add(inner, ref state);
            if (state.Number == 1 && tuple.IsIn) memory.Turned.Push(tuple);
        }

        memory.Turned.Sort(turned, static t => t.Slot);
        foreach (var sink in _sinks) sink.InnerInsert(memory, start, count, turned);
        memory.Turned.Truncate(turned);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        foreach (var sink in _sinks) sink.InnerUpdate(memory, start, count);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var turned = memory.Turned.Count;
        for (var i = start; i < start + count; i++)
        {
            var inner = memory.Retracts[i];
            var tuple = inner.Ancestor(Hops);
            ref var state = ref tuple.StateAt(State);
            Remove(inner, ref state);
            if (state.Number == 0 && tuple.IsIn && !tuple.IsGone) memory.Turned.Push(tuple);
        }

        memory.Turned.Sort(turned, static t => t.Slot);
        foreach (var sink in _sinks) sink.InnerRetract(memory, start, count, turned);
        memory.Turned.Truncate(turned);
    }

    private static void Add(Tuple inner, ref NodeState state)
    {
        state.Number++;
        if (state.Reference is not Tuple first)
        {
            state.Reference = inner.PreviousFound = inner;
            return;
        }

        var last = first.PreviousFound!;
        last.NextFound = first.PreviousFound = inner;
        inner.PreviousFound = last;
    }

    private static void Remove(Tuple inner, ref NodeState state)
    {
        if (inner.PreviousFound is not { } previous) return;
        state.Number--;
        var next = inner.NextFound;
        if (state.Reference == inner) state.Reference = next;
        else previous.NextFound = next;
        if (next is not null) next.PreviousFound = previous;
        else if (state.Reference is Tuple first) first.PreviousFound = previous;
        inner.NextFound = inner.PreviousFound = null;
    }
}
