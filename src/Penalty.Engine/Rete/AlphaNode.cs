using Penalty.Engine.Compilation;

namespace Penalty.Engine.Rete;

/// <summary>A type of facts, or a condition over single facts below it. All facts of a batch are looked at before those that pass are passed on:
/// to the conditions below, in the order in which they were built, and then to the memory. Conditions that compare the same value with
/// different constants are told apart by a look-up.</summary>
internal sealed class AlphaNode
{
    private readonly List<IRuleDefinition> _rules = [];
    private readonly List<AlphaNode> _children = [];
    private AlphaNode[] _below = [];
    private AlphaNode[] _single = [];
    private EqualitySwitch? _switch;

    public AlphaNode(int order, int schemaId, Type type)
    {
        Order = order;
        SchemaId = schemaId;
        Type = type;
    }

    /// <summary>The place among all types, or among the conditions below the same node.</summary>
    public int Order { get; }

    public int SchemaId { get; }

    public Type Type { get; }

    public FactCondition? Condition { get; set; }

    public IReadOnlyList<AlphaNode> Children => _children;

    public AlphaMemory? Memory { get; set; }

    public List<IRuleDefinition> Rules => _rules;

    public void Serve(IRuleDefinition rule) => _rules.AddOnce(rule);

    public void Add(AlphaNode child) => _children.Add(child);

    /// <summary>Completes the node when the network is complete.</summary>
    public void Seal(Func<IReadOnlyList<AlphaNode>, (EqualitySwitch? Switch, IReadOnlyList<AlphaNode> Others)> group)
    {
        (_switch, var others) = group(_children);
        _single = [.. others];
        _below = [.. _children];
        foreach (var child in _children) child.Seal(group);
    }

    /// <summary>Facts passed here.</summary>
    public void Insert(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertOutput, count);
        if (_switch is not null && !memory.IsTraced && _switch.Find(memory, facts, start, count) is { } found) InsertFound(memory, facts, start, count, found);
        else InsertBelow(memory, facts, start, count, _below);
        Memory?.Insert(memory, facts, start, count);
    }

    /// <summary>Facts that changed pass here.</summary>
    public void Update(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateOutput, count);
        foreach (var child in _children) child.Judge(memory, facts, start, count);
        Memory?.Update(memory, facts, start, count);
    }

    /// <summary>Facts go, or do not pass any more.</summary>
    public void Retract(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.RetractOutput, count);
        foreach (var child in _children)
        {
            memory.Count(child.SchemaId, Counter.RetractInput, count);
            child.Retract(memory, facts, start, count);
        }

        Memory?.Retract(memory, facts, start, count);
    }

    private static void InsertBelow(WorkingMemory memory, Batch<Fact> facts, int start, int count, AlphaNode[] children)
    {
        foreach (var child in children) child.InsertPassing(memory, facts, start, count);
    }

    /// <summary>Those that the look-up found, each in its place among the others.</summary>
    private void InsertFound(WorkingMemory memory, Batch<Fact> facts, int start, int count, SwitchedFacts found)
    {
        var next = 0;
        foreach (var child in _single)
        {
            for (; next < found.Count && found.NodeAt(next).Order < child.Order; next++) InsertFound(memory, facts, found, next);
            child.InsertPassing(memory, facts, start, count);
        }

        for (; next < found.Count; next++) InsertFound(memory, facts, found, next);
        memory.Return(found);
    }

    private static void InsertFound(WorkingMemory memory, Batch<Fact> facts, SwitchedFacts found, int place)
    {
        var mark = facts.Count;
        found.Push(place, facts);
        var node = found.NodeAt(place);
        memory.Count(node.SchemaId, Counter.InsertInput, facts.Count - mark);
        node.Insert(memory, facts, mark, facts.Count - mark);
        facts.Truncate(mark);
    }

    private void InsertPassing(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.InsertInput, count);
        var mark = facts.Count;
        Condition!.PushPassing(memory, facts, start, count);
        if (facts.Count > mark) Insert(memory, facts, mark, facts.Count - mark);
        facts.Truncate(mark);
    }

    /// <summary>Looks at facts that changed: those that pass are passed on, and then those that do not.</summary>
    private void Judge(WorkingMemory memory, Batch<Fact> facts, int start, int count)
    {
        memory.Count(SchemaId, Counter.UpdateInput, count);
        var mark = facts.Count;
        var failing = memory.Failing;
        var failed = failing.Count;
        for (var i = start; i < start + count; i++)
        {
            if (Condition!.Holds(memory, facts[i])) facts.Push(facts[i]);
            else failing.Push(facts[i]);
        }

        if (facts.Count > mark) Update(memory, facts, mark, facts.Count - mark);
        facts.Truncate(mark);
        for (var i = failed; i < failing.Count; i++) facts.Push(failing[i]);
        failing.Truncate(failed);
        if (facts.Count > mark) Retract(memory, facts, mark, facts.Count - mark);
        facts.Truncate(mark);
    }
}
