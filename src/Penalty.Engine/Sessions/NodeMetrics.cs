using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>A view of the counters of one node.</summary>
internal sealed class NodeMetrics : INodeMetrics
{
    private readonly Session _session;

    public NodeMetrics(Session session, int nodeId)
    {
        _session = session;
        NodeId = nodeId;
    }

    public int NodeId { get; }

    public int? ElementCount => _session.Memory.ElementsOf(NodeId);

    public int InsertInputCount => Count(Counter.InsertInput);

    public int UpdateInputCount => Count(Counter.UpdateInput);

    public int RetractInputCount => Count(Counter.RetractInput);

    public int InsertOutputCount => Count(Counter.InsertOutput);

    public int UpdateOutputCount => Count(Counter.UpdateOutput);

    public int RetractOutputCount => Count(Counter.RetractOutput);

    public long InsertDurationMilliseconds => Time(Counter.InsertInput);

    public long UpdateDurationMilliseconds => Time(Counter.UpdateInput);

    public long RetractDurationMilliseconds => Time(Counter.RetractInput);

    public void Reset()
    {
        _session.Memory.ResetCounts(NodeId);
        _session.Memory.Times?.Reset(NodeId);
    }

    private int Count(Counter counter) => _session.Memory.CountOf(NodeId, counter);

    private long Time(Counter change) => _session.Memory.Times?.MillisecondsOf(NodeId, change) ?? 0;
}
