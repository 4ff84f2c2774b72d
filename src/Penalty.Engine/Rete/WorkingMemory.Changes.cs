using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private const int RecentTypes = 128;

    private Counter _change;
    private int _sweepNumber;
    private bool _isOpen;
    private FactType? _lastType;
    private readonly FactType?[] _recentTypes = new FactType?[RecentTypes];

    /// <summary>The number of the sweep that is going on.</summary>
    public int SweepNumber => _sweepNumber;

    public FactType TypeOf(object value)
    {
        var type = value.GetType();
        if (_lastType is { } last && last.Type == type) return last;
        return _lastType = RecentTypeOf(type);
    }

    private FactType RecentTypeOf(Type type)
    {
        ref var recent = ref _recentTypes[RuntimeHelpers.GetHashCode(type) & (RecentTypes - 1)];
        return recent is { } known && known.Type == type ? known : recent = Network.TypeOf(type);
    }

    public Fact? Find(object value) => _facts.Find(TypeOf(value), value);

    /// <summary>Begins a change of one or several facts; it ends with <see cref="Sweep"/>.</summary>
    /// <exception cref="InvalidOperationException">The change before was not completed.</exception>
    public void BeginSweep()
    {
        RefuseIfOpen();
        _isOpen = true;
        _sweepNumber++;
    }

    /// <summary>Whether the change before was completed.</summary>
    public bool IsClosed => !_isOpen;

    /// <summary>Refuses a change before anything of it is done.</summary>
    /// <exception cref="InvalidOperationException">The change before was not completed.</exception>
    public void RefuseIfOpen()
    {
        if (!_isOpen) return;
        throw new InvalidOperationException(
            "Facts can't be changed while a change is being propagated, nor after one that an event handler, an agenda filter or a custom aggregator broke off by an exception; such a session has to be discarded");
    }

    /// <summary>Adds a fact and tells the nodes that it reaches.</summary>
    /// <returns>Whether it is new.</returns>
    public bool TryAdd(Fact fact) => _facts.TryAdd(fact, TypeOf(fact.Value!));

    public void Enter(Fact fact)
    {
        _change = Counter.InsertInput;
        foreach (var node in fact.Kind.Entries) node.Enter(this, fact);
    }

    /// <summary>Tells the nodes that a fact has changed: those that it reached before, and those that it reaches now.</summary>
    public void Change(Fact fact, object value)
    {
        if (!ReferenceEquals(fact.Value, value)) Replace(fact, value);
        _change = Counter.UpdateInput;
        var first = fact.FirstEntry;
        var wasOwn = fact.IsOwnEntry;
        fact.FirstEntry = null;
        fact.IsOwnEntry = false;
        if (wasOwn) _memories[fact.NodeId]!.EntryBefore = fact;
        for (var entry = first; entry is not null; entry = entry.NextOfFact) _memories[entry.NodeId]!.EntryBefore = entry;
        foreach (var node in fact.Kind.Entries) node.Enter(this, fact);
        if (wasOwn) KeepOrLeave(fact, fact);
        for (var entry = first; entry is not null;)
        {
            var next = entry.NextOfFact;
            KeepOrLeave(fact, entry);
            entry = next;
        }
    }

    /// <summary>Removes a fact and tells the nodes that it reached.</summary>
    public void Remove(Fact fact)
    {
        _facts.Remove(fact);
        if (fact.IsOwnEntry) Leave(fact);
        for (var entry = fact.FirstEntry; entry is not null; entry = entry.NextOfFact) Leave(entry);
        fact.FirstEntry = null;
        fact.IsOwnEntry = false;
    }

    /// <summary>A fact reached the end of a path of conditions.</summary>
    public void Reach(AlphaMemory reached, Fact fact)
    {
        if (_change == Counter.UpdateInput)
        {
            foreach (var node in reached.Nodes) ArriveOrStay(node, fact);
        }
        else
        {
            foreach (var node in reached.Nodes) Arrive(node, fact);
        }
    }

    /// <summary>Takes what a node has to be told of an entry.</summary>
    public RightChange TakeChange(RightEntry entry, int schemaId)
    {
        var change = entry.Change;
        entry.Change = RightChange.None;
        entry.NextPending = null;
        if (change != RightChange.None) Count(schemaId, (Counter)(change - RightChange.Comes));
        return change;
    }

    private void Replace(Fact fact, object value) => _facts.Replace(fact, TypeOf(value), value);

    private void Arrive(BetaNode node, Fact fact)
    {
        var memory = Use(node);
        var entry = NewEntry(node, fact);
        Keep(fact, entry);
        if (node.KeepsRight)
        {
            if (memory.IsHashed) node.Hash(entry);
            memory.Right.Add(entry);
            // No tuple to be paired with: those that come are compared with all entries.
            if (memory.Left.Count == 0)
            {
                Count(node.SchemaId, Counter.InsertInput);
                return;
            }
        }

        Await(memory, entry, RightChange.Comes);
    }

    private void ArriveOrStay(BetaNode node, Fact fact)
    {
        if (Of(node).EntryBefore is { } entry && entry.Fact == fact) Stay(node, entry);
        else Arrive(node, fact);
    }

    private void Stay(BetaNode node, RightEntry entry)
    {
        var memory = Of(node);
        memory.EntryBefore = null;
        if (memory.IsHashed) node.Rehash(memory, entry);
        if (entry.Change == RightChange.None) Await(memory, entry, RightChange.Stays);
    }

    /// <summary>Of an entry that was there before a change: it stays, unless its node was not reached again.</summary>
    private void KeepOrLeave(Fact fact, RightEntry entry)
    {
        var memory = _memories[entry.NodeId]!;
        if (memory.EntryBefore == entry)
        {
            memory.EntryBefore = null;
            Leave(entry);
        }
        else
        {
            Keep(fact, entry);
        }
    }

    private static void Keep(Fact fact, RightEntry entry)
    {
        if (ReferenceEquals(entry, fact))
        {
            fact.IsOwnEntry = true;
            return;
        }

        entry.NextOfFact = fact.FirstEntry;
        fact.FirstEntry = entry;
    }

    private void Leave(RightEntry entry)
    {
        var memory = _memories[entry.NodeId]!;
        if (Network.Nodes[entry.NodeId].KeepsRight) memory.Right.Remove(entry);
        if (entry.Change == RightChange.None) Await(memory, entry, RightChange.Goes);
        else entry.Change = entry.Change == RightChange.Comes ? RightChange.None : RightChange.Goes;
    }

    private void Await(NodeMemory memory, RightEntry entry, RightChange change)
    {
        entry.Change = change;
        memory.Await(entry);
        _dirty.Add(entry.NodeId);
    }
}
