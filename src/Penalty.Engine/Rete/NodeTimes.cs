using System.Diagnostics;

namespace Penalty.Engine.Rete;

/// <summary>The time that visits to nodes took, with all that followed from each, by the kind of change.</summary>
internal sealed class NodeTimes
{
    private const int Kinds = 3;

    private readonly long[] _ticks;

    public NodeTimes(int nodes) => _ticks = new long[nodes * Kinds];

    public void Add(int schemaId, Counter change, long began) =>
        _ticks[(schemaId * Kinds) + (int)change] += Stopwatch.GetTimestamp() - began;

    public long MillisecondsOf(int schemaId, Counter change) =>
        _ticks[(schemaId * Kinds) + (int)change] * 1000 / Stopwatch.Frequency;

    public void Reset(int schemaId) => Array.Clear(_ticks, schemaId * Kinds, Kinds);
}
