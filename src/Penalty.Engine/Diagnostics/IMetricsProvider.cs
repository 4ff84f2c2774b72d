namespace Penalty.Engine.Diagnostics;

/// <summary>What the nodes of a session have done, and how long it took.</summary>
public interface IMetricsProvider
{
    /// <summary>Looks for the metrics of a node.</summary>
    /// <param name="nodeId">The number of the node.</param>
    /// <returns>Its metrics, or <see langword="null"/> when it has none.</returns>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The metrics of all nodes that have any.</summary>
    /// <returns>The metrics.</returns>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>Starts to count from zero.</summary>
    void Reset();
}
