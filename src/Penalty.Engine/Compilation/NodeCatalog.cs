using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>The nodes that are built so far, and what each does, so that the same is not built twice.</summary>
internal sealed class NodeCatalog
{
    private readonly List<BetaNode> _nodes = [];
    private readonly List<BetaNode> _startNodes = [];
    private readonly Dictionary<NodeKey, BetaNode> _shared = [];

    /// <summary>The rule that is being built.</summary>
    public IRuleDefinition Rule { get; set; } = null!;

    public SchemaIds SchemaIds { get; } = new();

    public IReadOnlyList<BetaNode> Nodes => _nodes;

    /// <summary>The nodes that begin with the tuple without facts.</summary>
    public IReadOnlyList<BetaNode> StartNodes => _startNodes;

    public int NextId => _nodes.Count;

    /// <summary>The node that was built for a key, if one was.</summary>
    public BetaNode? Find(NodeKey key) => _shared.GetValueOrDefault(key);

    /// <summary>The node for a key: one that is there, or a new one. Either serves the rule from now on.</summary>
    public BetaNode Share(NodeKey key, Func<List<IRuleDefinition>, BetaNode> build)
    {
        if (!_shared.TryGetValue(key, out var node)) _shared.Add(key, node = build([]));
        node.Rules.AddOnce(Rule);
        return node;
    }

    public TNode Add<TNode>(TNode node)
        where TNode : BetaNode
    {
        _nodes.Add(node);
        return node;
    }

    /// <summary>Adds a node behind another, or at the beginning.</summary>
    public TNode AddAfter<TNode>(BetaNode? before, TNode node)
        where TNode : BetaNode
    {
        if (before is null) _startNodes.Add(node);
        else before.AddSink(node);
        return Add(node);
    }
}

/// <summary>What makes two nodes the same: what stands before them, what comes in from the right, what they do, with which expressions. A class,
/// like all keys here: a dictionary of structures would have to be compiled first.</summary>
internal sealed record NodeKey(BetaNode? Before, object? Right, string Kind, ShapeKey Shape);
