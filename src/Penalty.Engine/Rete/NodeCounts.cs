namespace Penalty.Engine.Rete;

/// <summary>The counters of one node.</summary>
internal readonly struct NodeCounts
{
    public const int PerNode = 6;

    private readonly int[] _counts;
    private readonly int _start;

    public NodeCounts(int[] counts, int start)
    {
        _counts = counts;
        _start = start;
    }

    public int this[Counter counter] => _counts[_start + (int)counter];
}
