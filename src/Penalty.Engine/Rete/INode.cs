namespace Penalty.Engine.Rete;

/// <summary>A node that tuples reach.</summary>
internal interface INode
{
    void Insert(Session session, Tuple tuple);

    void Update(Session session, LeftEntry entry);

    void Retract(Session session, LeftEntry entry);
}

/// <summary>A node that passes tuples on.</summary>
internal abstract class TupleSource
{
    /// <summary>The nodes after this one; the nodes of a subnetwork stand before the node that the subnetwork ends in.</summary>
    public List<INode> Sinks { get; } = [];

    public void PassInsert(Session session, Tuple tuple)
    {
        foreach (var sink in Sinks) sink.Insert(session, tuple);
    }

    public static void PassUpdate(Session session, Tuple tuple)
    {
        if (tuple.Entries is not { } entries) return;
        for (var i = 0; i < entries.Count; i++) entries[i].Node.Update(session, entries[i]);
    }

    public static void PassRetract(Session session, Tuple tuple)
    {
        if (tuple.Entries is not { } entries) return;
        for (var i = entries.Count - 1; i >= 0; i--) entries[i].Node.Retract(session, entries[i]);
        tuple.Entries = null;
    }

    protected static LeftEntry Enter(INode node, Tuple tuple)
    {
        var entry = new LeftEntry(node, tuple);
        (tuple.Entries ??= new List<LeftEntry>(2)).Add(entry);
        return entry;
    }
}

/// <summary>The node that every rule begins at: it passes on one tuple without facts.</summary>
internal sealed class RootNode : TupleSource;
