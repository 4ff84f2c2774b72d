namespace Penalty.Engine.Rete;

/// <summary>A type of facts, or a condition over single facts below it. A fact that passes reaches the nodes below. Conditions that compare
/// the same value with different constants are told apart by a look-up.</summary>
internal sealed class AlphaNode
{
    private readonly List<IRuleDefinition> _rules = [];
    private AlphaNode[] _single = [];
    private EqualitySwitch[] _switches = [];

    /// <summary>The conditions from here to where the way forks or ends, and the node there.</summary>
    private FactCondition[] _conditions = [];

    private AlphaNode _end;

    public AlphaNode(int id, Type type)
    {
        Id = id;
        Type = type;
        _end = this;
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
        Memory?.Seal();
        foreach (var child in Children) child.Seal(group);
        FactCondition[] own = Condition is null ? [] : [Condition];
        var isPassage = _single.Length == 1 && _switches.Length == 0 && Memory is null;
        _end = isPassage ? _single[0]._end : this;
        _conditions = isPassage ? [.. own, .. _single[0]._conditions] : own;
    }

    /// <summary>Notes where what comes to a node is what another passed on, or where all that comes passes, so that it need not be counted twice.</summary>
    public void NoteInputs(Dictionary<int, int> inputs)
    {
        if (Condition is null) inputs[Id] = Id;
        if (Memory is { } reached) inputs[reached.Id] = Id;
        foreach (var child in _single) inputs[child.Id] = Id;
        foreach (var child in Children) child.NoteInputs(inputs);
    }

    /// <summary>A fact came to this node; its type fits.</summary>
    public void Enter(WorkingMemory memory, Fact fact)
    {
        if (Condition is null) memory.CountOutput(Id);
        if (_conditions.Length == 0 || Passes(memory, fact)) _end.Pass(memory, fact);
    }

    /// <summary>A fact passed this node's condition.</summary>
    public void Pass(WorkingMemory memory, Fact fact)
    {
        foreach (var child in _single) child.Enter(memory, fact);
        foreach (var equality in _switches) equality.Enter(memory, fact);
        if (Memory is { } reached) memory.Reach(reached, fact);
    }

    /// <summary>Whether the conditions hold up to the next fork.</summary>
    private bool Passes(WorkingMemory memory, Fact fact)
    {
        var held = memory.IsTraced ? CountHeldAloud(memory, fact) : CountHeld(memory, fact);
        for (var i = 0; i < held; i++) memory.CountOutput(_conditions[i].NodeId);
        return held == _conditions.Length;
    }

    /// <summary>How many conditions hold before one does not; one that throws does not.</summary>
    private int CountHeld(WorkingMemory memory, Fact fact)
    {
        var conditions = _conditions;
        var held = 0;
        try
        {
            while (held < conditions.Length && conditions[held].Delegate(fact.Value)) held++;
        }
        catch (Exception e)
        {
            conditions[held].Failed(memory, e, fact);
        }

        return held;
    }

    /// <summary>The same, while somebody listens.</summary>
    private int CountHeldAloud(WorkingMemory memory, Fact fact)
    {
        var held = 0;
        while (held < _conditions.Length && _conditions[held].HoldsAloud(memory, fact)) held++;
        return held;
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
