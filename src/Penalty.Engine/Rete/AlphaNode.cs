using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A type of facts, or a condition over single facts below it. A fact that passes reaches the nodes below. Conditions that compare
/// the same value with different constants are told apart by a look-up.</summary>
internal sealed class AlphaNode
{
    private readonly List<IRuleDefinition> _rules = [];
    private AlphaNode[] _single = [];
    private EqualitySwitch[] _switches = [];

    /// <summary>Whether facts that pass go on to one other condition, and nowhere else.</summary>
    private bool _isPassage;

    public AlphaNode(int id, Type type)
    {
        Id = id;
        Type = type;
    }

    /// <summary>The place of the node's counters, and its id in the schema.</summary>
    public int Id { get; }

    public Type Type { get; }

    public FactCondition? Condition { get; set; }

    public List<AlphaNode> Children { get; } = [];

    /// <summary>The nodes that facts reach which passed up to here, with the id of this place in the schema; <see langword="null"/> if none.</summary>
    public AlphaMemory? Memory { get; set; }

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    /// <summary>The ends of the paths through this node.</summary>
    public IEnumerable<AlphaMemory> Memories => (Memory is null ? Enumerable.Empty<AlphaMemory>() : [Memory]).Concat(Children.SelectMany(c => c.Memories));

    public void Serve(IRuleDefinition rule) => _rules.AddOnce(rule);

    /// <summary>Completes the node when the network is complete.</summary>
    public void Seal(Func<IReadOnlyList<AlphaNode>, (IReadOnlyList<EqualitySwitch> Switches, IReadOnlyList<AlphaNode> Others)> group)
    {
        var (switches, rest) = group(Children);
        _switches = [.. switches];
        _single = [.. rest];
        _isPassage = _single.Length == 1 && _switches.Length == 0 && Memory is null;
        Memory?.Seal();
        foreach (var child in Children) child.Seal(group);
    }

    /// <summary>A fact came to this node; its type fits.</summary>
    public void Enter(WorkingMemory memory, Fact fact)
    {
        for (var node = this; ; node = node._single[0])
        {
            memory.CountInput(node.Id);
            if (node.Condition is { } condition && !condition.Holds(memory, fact)) return;
            if (node._isPassage)
            {
                memory.CountOutput(node.Id);
                continue;
            }

            node.Pass(memory, fact);
            return;
        }
    }

    /// <summary>A fact passed this node's condition.</summary>
    public void Pass(WorkingMemory memory, Fact fact)
    {
        memory.CountOutput(Id);
        foreach (var child in _single) child.Enter(memory, fact);
        foreach (var equality in _switches) equality.Enter(memory, fact);
        if (Memory is { } reached) memory.Reach(reached, fact);
    }
}

/// <summary>The end of a path of conditions over single facts, and the nodes that facts reach by it.</summary>
internal sealed class AlphaMemory
{
    private readonly List<BetaNode> _nodes = [];
    private readonly List<IRuleDefinition> _rules = [];

    public AlphaMemory(int id) => Id = id;

    public int Id { get; }

    public BetaNode[] Nodes { get; private set; } = [];

    public IReadOnlyList<IRuleDefinition> Rules => _rules;

    public void Serve(IRuleDefinition rule) => _rules.AddOnce(rule);

    public void Add(BetaNode node) => _nodes.Add(node);

    public void Seal() => Nodes = [.. _nodes];
}
