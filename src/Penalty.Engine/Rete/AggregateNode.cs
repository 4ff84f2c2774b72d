using Penalty.Engine.Aggregators;

namespace Penalty.Engine.Rete;

/// <summary>Aggregates what a subnetwork finds for each tuple.</summary>
internal sealed class AggregateNode : BetaNode, IInnerSink
{
    private delegate void Change(Aggregation aggregation, WorkingMemory memory, ReadOnlySpan<Item> items);

    private static readonly Change Add = static (a, m, items) => a.Add(m, items);
    private static readonly Change Modify = static (a, m, items) => a.Modify(m, items);
    private static readonly Change Remove = static (a, m, items) => a.Remove(m, items);

    public required AggregationFactory Factory { get; init; }

    public required AggregateElement Element { get; init; }

    public required Adapter Adapter { get; init; }

    public required BetaMemory Output { get; init; }

    /// <summary>The place among the nodes that keep something of the tuples.</summary>
    public required int State { get; init; }

    /// <summary>The place among the nodes that keep something of what the subnetwork finds.</summary>
    public required int ItemState { get; init; }

    public override void LeftInsert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = memory.Results.Count;
        for (var i = start; i < start + count; i++) Begin(memory, memory.Inserts[i], [], out _);
        memory.Results.Pass(memory, Output, mark);
    }

    public override void LeftUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var mark = memory.Results.Count;
        for (var i = start; i < start + count; i++)
        {
            var tuple = memory.Updates[i];
            if (Adapter.CountOf(tuple) == 0) Run(memory, tuple, Modify, []);
        }

        memory.Results.Pass(memory, Output, mark);
    }

    public override void LeftRetract(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        var mark = memory.Results.Count;
        for (var i = start; i < start + count; i++)
        {
            ref var state = ref memory.Retracts[i].StateAt(State);
            if (state.Reference is not Aggregation aggregation) continue;
            state.Reference = null;
            aggregation.Withdraw(memory);
        }

        memory.Results.Pass(memory, Output, mark);
    }

    public void InnerInsert(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        Distribute(memory, memory.Inserts, start, count, Add);
    }

    public void InnerUpdate(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        Distribute(memory, memory.Updates, start, count, Modify);
    }

    public void InnerRetract(WorkingMemory memory, int start, int count, int turned)
    {
        memory.Count(SchemaId, Counter.RetractInput, count);
        Distribute(memory, memory.Retracts, start, count, Remove);
    }

    /// <summary>Hands each tuple what concerns it; tuples in the order of their memory, or as they changed if all facts concern each.</summary>
    private void Distribute(WorkingMemory memory, Batch<Tuple> items, int start, int count, Change change)
    {
        var mark = memory.Results.Count;
        var first = items[start].Ancestor(Adapter.Hops);
        var end = start + 1;
        while (end < start + count && items[end].Ancestor(Adapter.Hops) == first) end++;
        if (end == start + count)
        {
            if (first.IsIn && !first.IsGone) Run(memory, first, change, memory.ItemsOf(items, start, count));
        }
        else
        {
            var groups = Enumerable.Range(start, count).Select(i => items[i]).GroupBy(t => t.Ancestor(Adapter.Hops));
            foreach (var group in Adapter.Plain is null ? groups.OrderBy(g => g.Key.Slot) : groups)
            {
                if (group.Key.IsIn && !group.Key.IsGone) Run(memory, group.Key, change, [.. group.Select(t => new Item(t))]);
            }
        }

        memory.Results.Pass(memory, Output, mark);
    }

    private void Run(WorkingMemory memory, Tuple tuple, Change change, ReadOnlySpan<Item> items)
    {
        if (tuple.StateAt(State).Reference is not Aggregation aggregation)
        {
            if (change != Remove) Restart(memory, tuple, change == Add ? [.. items] : []);
            return;
        }

        var mark = memory.Results.Count;
        try
        {
            change(aggregation, memory, items);
        }
        catch (AggregateExpressionException)
        {
            GiveUp(memory, tuple, aggregation, mark);
        }
    }

    /// <summary>After a failure that was handled, a change begins anew with all that had come before. If that fails again, what has just come is
    /// added to what could be taken in.</summary>
    private void Restart(WorkingMemory memory, Tuple tuple, Item[] added)
    {
        var isWhole = Begin(memory, tuple, added, out var aggregation);
        if (added.Length == 0) return;
        if (!isWhole) tuple.StateAt(State).Reference = aggregation = Factory.GoesOn ? aggregation : Factory.Create(memory, this, tuple);
        var mark = memory.Results.Count;
        try
        {
            aggregation.Add(memory, added);
        }
        catch (AggregateExpressionException)
        {
            GiveUp(memory, tuple, aggregation, mark);
        }
    }

    /// <summary>Begins to aggregate, with all that the subnetwork has found, or all but what is still to be added.</summary>
    /// <returns>Whether no expression failed.</returns>
    private bool Begin(WorkingMemory memory, Tuple tuple, Item[] without, out Aggregation aggregation)
    {
        var mark = memory.Results.Count;
        var from = memory.Scratch.Count;
        Adapter.Collect(tuple, memory.Scratch);
        for (var i = from; i < memory.Scratch.Count; i++) memory.Scratch[i].StateAt(ItemState) = default;
        aggregation = Factory.Create(memory, this, tuple);
        try
        {
            tuple.StateAt(State).Reference = aggregation;
            var items = memory.ItemsOf(memory.Scratch, from, memory.Scratch.Count - from);
            aggregation.Add(memory, without.Length == 0 ? items : items.ToArray().Except(without).ToArray());
            return true;
        }
        catch (AggregateExpressionException)
        {
            GiveUp(memory, tuple, aggregation, mark);
            return false;
        }
        finally
        {
            memory.Scratch.Truncate(from);
        }
    }

    /// <summary>Takes back what an aggregation that failed has shown; the next change begins another.</summary>
    private void GiveUp(WorkingMemory memory, Tuple tuple, Aggregation aggregation, int mark)
    {
        memory.Results.Truncate(mark);
        aggregation.BreakOff();
        tuple.StateAt(State) = default;
        aggregation.Withdraw(memory);
    }
}
