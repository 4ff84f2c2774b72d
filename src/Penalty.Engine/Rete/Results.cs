namespace Penalty.Engine.Rete;

/// <summary>Results of aggregations on their way, in the order in which they came to be, changed or went.</summary>
internal sealed class Results
{
    private readonly Batch<Tuple> _tuples = new();
    private Counter[] _changes = new Counter[16];

    public int Count => _tuples.Count;

    public void Add(Tuple result, Counter change)
    {
        if (Count == _changes.Length) Array.Resize(ref _changes, Count * 2);
        _changes[Count] = change;
        _tuples.Push(result);
    }

    public void Truncate(int count) => _tuples.Truncate(count);

    public void Clear() => _tuples.Clear();

    /// <summary>Passes on the results from a mark on, runs of the same change at a time, and takes them off.</summary>
    public void Pass(WorkingMemory memory, BetaMemory output, int start)
    {
        for (var i = start; i < Count;)
        {
            var change = _changes[i];
            var marks = memory.Mark();
            for (; i < Count && _changes[i] == change; i++) memory.BatchOf(change).Push(_tuples[i]);
            output.Pass(memory, marks);
        }

        Truncate(start);
    }
}
