using System.Diagnostics;

namespace Penalty.Engine.Rete;

/// <summary>The time that visits to nodes took, with all that followed from each.</summary>
internal sealed class NodeTimes
{
    private readonly long[] _ticks;

    public NodeTimes(int nodes) => _ticks = new long[nodes];

    public void Measure(WorkingMemory memory, BetaNode node, NodeMemory nodeMemory)
    {
        var start = Stopwatch.GetTimestamp();
        node.Visit(memory, nodeMemory);
        _ticks[node.SchemaId] += Stopwatch.GetTimestamp() - start;
    }

    public long MillisecondsOf(int schemaId) => _ticks[schemaId] * 1000 / Stopwatch.Frequency;

    public void Reset(int schemaId) => _ticks[schemaId] = 0;
}
