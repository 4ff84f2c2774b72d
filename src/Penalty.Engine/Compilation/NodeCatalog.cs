using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>The nodes that are built so far, and what each does, so that the same is not built twice.</summary>
internal sealed class NodeCatalog
{
    private readonly Dictionary<NodeKey, object> _shared = [];
    private readonly List<BetaMemory> _memories = [];
    private readonly List<object> _nodes = [];

    public NodeCatalog()
    {
        Start = new BetaMemory(0, SchemaIds.Dummy);
        _memories.Add(Start);
    }

    /// <summary>The rule that is being built.</summary>
    public IRuleDefinition Rule { get; set; } = null!;

    public SchemaIds SchemaIds { get; } = new();

    /// <summary>What stands before everything: the tuple without facts.</summary>
    public BetaMemory Start { get; }

    public IReadOnlyList<BetaMemory> Memories => _memories;

    /// <summary>All nodes behind alpha memories, in the order in which they were built.</summary>
    public IReadOnlyList<object> Nodes => _nodes;

    public int Joins { get; private set; }

    public BetaMemory NewMemory()
    {
        var memory = new BetaMemory(_memories.Count, SchemaIds.Next());
        _memories.Add(memory);
        return memory;
    }

    public int NextJoin() => Joins++;

    /// <summary>Whether a node was built for a key.</summary>
    public bool Has(NodeKey key) => _shared.ContainsKey(key);

    /// <summary>The node for a key: one that is there, or a new one. Either serves the rule from now on.</summary>
    public TNode Share<TNode>(NodeKey key, Func<TNode> build, Func<TNode, List<IRuleDefinition>> rulesOf)
        where TNode : class
    {
        if (!_shared.TryGetValue(key, out var node))
        {
            _shared.Add(key, node = build());
            _nodes.Add(node);
        }

        rulesOf((TNode)node).AddOnce(Rule);
        return (TNode)node;
    }

    public TNode Share<TNode>(NodeKey key, Func<TNode> build)
        where TNode : BetaNode => Share(key, build, static n => n.Rules);

    public void Add(object node) => _nodes.Add(node);
}

/// <summary>What makes two nodes the same: what stands before them, what comes in from the right, what they do, with which expressions. A class,
/// like all keys here: a dictionary of structures would have to be compiled first.</summary>
internal sealed record NodeKey(object? Before, object? Right, string Kind, ShapeKey Shape);
