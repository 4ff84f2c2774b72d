namespace Penalty.Engine.Rete;

/// <summary>A node that tuples reach. Nodes are immutable once the network is built; what changes is in a <see cref="WorkingMemory"/>.</summary>
internal abstract class BetaNode
{
    private readonly List<BetaNode> _sinks = [];
    /// <summary>The order in which nodes are visited, the place of the node's memory and counters: a node stands after those that it gets tuples from.</summary>
    public required int Id { get; init; }

    /// <summary>The id in the schema.</summary>
    public required int SchemaId { get; init; }

    /// <summary>The id in the schema of the memory of what the node passes on.</summary>
    public int OutputSchemaId { get; init; }

    /// <summary>The nodes after this one.</summary>
    public BetaNode[] Sinks { get; private set; } = [];

    /// <summary>The rules that the node serves; the list grows while the network is built.</summary>
    public required List<IRuleDefinition> Rules { get; init; }

    public void AddSink(BetaNode sink) => _sinks.Add(sink);

    public void Seal() => Sinks = [.. _sinks];

    /// <summary>A tuple came to stand in this node.</summary>
    public abstract void Insert(WorkingMemory memory, Tuple tuple);

    /// <summary>A tuple that stands in this node has changed.</summary>
    public abstract void Update(WorkingMemory memory, Tuple tuple);

    /// <summary>A tuple that stood in this node is gone.</summary>
    public abstract void Retract(WorkingMemory memory, Tuple tuple);

    /// <summary>Does what facts and subnetworks have left to do here.</summary>
    public virtual void Visit(WorkingMemory memory, NodeMemory node)
    {
    }

    /// <summary>Whether facts are kept in the right memory, to be paired.</summary>
    public bool KeepsRight { get; protected init; }

    /// <summary>Calculates the key of a fact that comes to stand in the right memory, which is hashed.</summary>
    public virtual void Hash(RightEntry entry) => throw new NotSupportedException();

    /// <summary>Finds the place of a fact in the right memory anew, after it has changed.</summary>
    public virtual void Rehash(NodeMemory node, RightEntry entry) => throw new NotSupportedException();

    /// <summary>Passes on a match as it is: makes the tuples that stand in the next nodes, and only then tells those nodes.</summary>
    /// <returns>The first of the tuples; the others are its siblings. <see langword="null"/> when no node is next.</returns>
    protected Tuple? PassInsert(WorkingMemory memory, Tuple parent)
    {
        memory.CountPassed(SchemaId);
        Tuple? first = null;
        for (var i = Sinks.Length; i > 0; i--) first = memory.NewTuple().Begin(parent, first);
        Deliver(memory, first);
        return first;
    }

    /// <summary>Passes on a match with what the node adds to it.</summary>
    protected Tuple? PassInsert(WorkingMemory memory, Tuple parent, Fact fact)
    {
        memory.CountPassed(SchemaId);
        Tuple? first = null;
        for (var i = Sinks.Length; i > 0; i--) first = memory.NewTuple().BeginWithFact(parent, fact, first);
        Deliver(memory, first);
        return first;
    }

    /// <summary>Tells the next nodes of the tuples that were made for them.</summary>
    protected void Deliver(WorkingMemory memory, Tuple? first)
    {
        var sinks = Sinks;
        if (sinks.Length == 1)
        {
            sinks[0].Insert(memory, first!);
            return;
        }

        var tuple = first;
        foreach (var sink in sinks)
        {
            sink.Insert(memory, tuple!);
            tuple = tuple!.Sibling;
        }
    }

    protected void PassUpdate(WorkingMemory memory, Tuple? first)
    {
        memory.Count(SchemaId, Counter.UpdateOutput);
        var tuple = first;
        foreach (var sink in Sinks)
        {
            sink.Update(memory, tuple!);
            tuple = tuple!.Sibling;
        }
    }

    protected void PassRetract(WorkingMemory memory, Tuple? first)
    {
        memory.CountWithdrawn(SchemaId);
        var tuple = first;
        foreach (var sink in Sinks)
        {
            tuple!.IsGone = true;
            sink.Retract(memory, tuple);
            tuple = tuple.Sibling;
        }
    }
}

internal static class ServedRules
{
    /// <summary>Adds a rule; rules come one after the other, so that a look at the last is enough.</summary>
    public static void AddOnce(this List<IRuleDefinition> rules, IRuleDefinition rule)
    {
        if (rules.Count == 0 || rules[^1] != rule) rules.Add(rule);
    }
}
