namespace Penalty.Engine.Diagnostics;

/// <summary>The network that rules were compiled into, for diagnostics.</summary>
public class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>The links between them, in the direction in which facts flow.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
