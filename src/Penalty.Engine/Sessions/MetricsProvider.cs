using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>The counters of a session's nodes. Counts are kept from the beginning; times from when metrics are first asked for.</summary>
internal sealed class MetricsProvider : IMetricsProvider
{
    private readonly Session _session;

    public MetricsProvider(Session session)
    {
        _session = session;
        session.Memory.Times ??= new NodeTimes(session.Memory.Network.SchemaSize);
    }

    public INodeMetrics? FindByNodeId(int nodeId) => _session.GetSchema().Nodes.Any(n => n.Id == nodeId) ? Of(nodeId) : null;

    public IReadOnlyCollection<INodeMetrics> GetAll() => [.. _session.GetSchema().Nodes.Select(n => Of(n.Id))];

    public void Reset()
    {
        foreach (var metrics in GetAll()) metrics.Reset();
    }

    private NodeMetrics Of(int nodeId) => new(_session, nodeId);
}
