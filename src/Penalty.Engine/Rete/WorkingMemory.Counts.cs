namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    /// <summary>A power of two: places are found by a shift.</summary>
    private const int Counters = 8;

    /// <summary>After the counters of a node, how many matches that it passed on are still there; resetting leaves it.</summary>
    private const int Living = 6;

    private readonly int[] _counts;

    public void Count(int schemaId, Counter counter) => _counts[(schemaId * Counters) + (int)counter]++;

    /// <summary>Counts an input by the kind of change that is going on, where it is not what another node passed on.</summary>
    public void CountInput(int schemaId) => _counts[(schemaId * Counters) + (int)_change]++;

    public void CountOutput(int schemaId) => _counts[(schemaId * Counters) + (int)_change + (int)Counter.InsertOutput]++;

    public void CountPassed(int schemaId)
    {
        var start = schemaId * Counters;
        _counts[start + (int)Counter.InsertOutput]++;
        _counts[start + Living]++;
    }

    public void CountWithdrawn(int schemaId)
    {
        var start = schemaId * Counters;
        _counts[start + (int)Counter.RetractOutput]++;
        _counts[start + Living]--;
    }

    public int CountOf(int schemaId, Counter counter)
    {
        var own = _counts[(schemaId * Counters) + (int)counter];
        if (counter > Counter.RetractInput || !Network.InputCounts.Value.TryGetValue(schemaId, out var source)) return own;
        return own + _counts[OutputOf(source, counter)];
    }

    public void ResetCounts(int schemaId)
    {
        for (var counter = Counter.InsertInput; counter <= Counter.RetractInput; counter++)
        {
            // What has come to other nodes stays counted there.
            foreach (var (node, source) in Network.InputCounts.Value)
            {
                if (source == schemaId && node != schemaId) _counts[(node * Counters) + (int)counter] += _counts[OutputOf(source, counter)];
            }

            _counts[OutputOf(schemaId, counter)] = 0;
            _counts[(schemaId * Counters) + (int)counter] -= CountOf(schemaId, counter);
        }
    }

    private static int OutputOf(int schemaId, Counter input) => (schemaId * Counters) + (int)input + (int)Counter.InsertOutput;

    /// <summary>How many facts or matches a memory of the schema holds; <see langword="null"/> for a node that is no memory.</summary>
    public int? ElementsOf(int schemaId)
    {
        var node = Network.Schema.Value.Nodes.FirstOrDefault(n => n.Id == schemaId);
        if (node?.NodeType == NodeType.AlphaMemory) return FactsIn(schemaId);
        if (node?.NodeType != NodeType.BetaMemory) return null;
        var source = Array.Find(Network.Nodes, n => n.OutputSchemaId == schemaId)!;
        return _counts[(source.SchemaId * Counters) + Living];
    }

    private int FactsIn(int schemaId)
    {
        var nodes = Network.Types.Values.SelectMany(t => t.Memories).First(m => m.Id == schemaId).Nodes;
        return nodes[0] is EntryNode entry ? Of(entry).Passed : Of(nodes[0]).Right.Count;
    }
}
