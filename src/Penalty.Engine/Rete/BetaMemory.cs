using System.Diagnostics;

namespace Penalty.Engine.Rete;

/// <summary>Where the tuples that a node makes stand, and the nodes behind, in the order in which they were built. What comes and changes
/// reaches them in this order, what goes in the reverse one.</summary>
internal sealed class BetaMemory
{
    private readonly List<BetaNode> _children = [];

    public BetaMemory(int id, int schemaId)
    {
        Id = id;
        SchemaId = schemaId;
    }

    public int Id { get; }

    public int SchemaId { get; }

    public BetaNode[] Children { get; private set; } = [];

    /// <summary>Whether a node behind goes through all tuples, so that they have to be kept in order.</summary>
    public bool IsEnumerated { get; set; }

    /// <summary>How many nodes keep something of each tuple.</summary>
    public int States { get; private set; }

    /// <summary>The adapter that leads out of a subnetwork which ends here.</summary>
    public Adapter? Adapter { get; set; }

    public void Add(BetaNode node) => _children.Add(node);

    public int NewState() => States++;

    public void Seal() => Children = [.. _children];

    /// <summary>Passes on what a node made of a change: what goes, what comes, what changed. Each part is all of a batch from a mark on.</summary>
    public void Pass(WorkingMemory memory, Marks marks)
    {
        PassRetracts(memory, marks.Retracts);
        PassInserts(memory, marks.Inserts);
        PassUpdates(memory, marks.Updates);
    }

    public void PassInserts(WorkingMemory memory, int start)
    {
        var count = memory.Inserts.Count - start;
        if (count == 0) return;
        Insert(memory, start, count);
        memory.Inserts.Truncate(start);
    }

    public void PassUpdates(WorkingMemory memory, int start)
    {
        var count = memory.Updates.Count - start;
        if (count == 0) return;
        memory.Count(SchemaId, Counter.UpdateInput, count);
        foreach (var child in Children) Tell(memory, child, Counter.UpdateInput, start, count);
        memory.Updates.Truncate(start);
    }

    public void PassRetracts(WorkingMemory memory, int start)
    {
        var count = memory.Retracts.Count - start;
        if (count == 0) return;
        memory.Count(SchemaId, Counter.RetractInput, count);
        for (var i = start; i < start + count; i++) memory.Retracts[i].IsGone = true;
        for (var child = Children.Length - 1; child >= 0; child--) Tell(memory, Children[child], Counter.RetractInput, start, count);
        for (var i = start; i < start + count; i++) Remove(memory, memory.Retracts[i]);
        memory.Retracts.Truncate(start);
    }

    private void Insert(WorkingMemory memory, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var tuples = memory.Inserts;
        if (IsEnumerated)
        {
            var slots = memory.TuplesComingTo(this);
            for (var i = start; i < start + count; i++) tuples[i].Slot = slots.Await(tuples[i]);
            TellOfInserts(memory, start, count);
            for (var i = start; i < start + count; i++) slots.Put(tuples[i].Slot);
        }
        else
        {
            TellOfInserts(memory, start, count);
        }

        for (var i = start; i < start + count; i++) tuples[i].IsIn = true;
    }

    private void TellOfInserts(WorkingMemory memory, int start, int count)
    {
        foreach (var child in Children)
        {
            if (memory.Times is null) child.LeftInsert(memory, start, count);
            else Tell(memory, child, Counter.InsertInput, start, count);
        }
    }

    private static void Tell(WorkingMemory memory, BetaNode node, Counter change, int start, int count)
    {
        var times = memory.Times;
        var began = times is null ? 0 : Stopwatch.GetTimestamp();
        if (change == Counter.InsertInput) node.LeftInsert(memory, start, count);
        else if (change == Counter.UpdateInput) node.LeftUpdate(memory, start, count);
        else node.LeftRetract(memory, start, count);
        times?.Add(node.SchemaId, change, began);
    }

    private void Remove(WorkingMemory memory, Tuple tuple)
    {
        if (tuple.Slot >= 0) memory.TuplesIn(this).Remove(tuple.Slot);
        tuple.IsIn = false;
        tuple.UnlinkFromParent();
        tuple.UnlinkFromFact();
        memory.Retire(tuple);
    }
}

/// <summary>Where the batches of a working memory ended before a node added to them.</summary>
internal readonly record struct Marks(int Inserts, int Updates, int Retracts);
