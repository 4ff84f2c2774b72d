namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    /// <summary>A power of two: places are found by a shift.</summary>
    private const int Counters = 8;

    private readonly int[] _counts;

    /// <summary>The time that visits to nodes take, once somebody has asked for it.</summary>
    public NodeTimes? Times { get; set; }

    /// <summary>Whether somebody listens to anything.</summary>
    public bool IsHeard { get; private set; }

    /// <summary>Whether somebody listens to expressions that are evaluated: then each is evaluated by itself.</summary>
    public bool IsTraced { get; private set; }

    /// <summary>Looks who listens.</summary>
    public void LookForListeners(Diagnostics.EventAggregator events)
    {
        IsHeard = events.IsHeard;
        IsTraced = IsHeard && events.HearsEvaluations;
    }

    public void Count(int schemaId, Counter counter, int count) => _counts[(schemaId * Counters) + (int)counter] += count;

    public int CountOf(int schemaId, Counter counter) => _counts[(schemaId * Counters) + (int)counter];

    public void ResetCounts(int schemaId) => Array.Clear(_counts, schemaId * Counters, Counters);

    /// <summary>How many facts or matches a memory of the schema holds; <see langword="null"/> for a node that is no memory.</summary>
    public int? ElementsOf(int schemaId)
    {
        if (Array.Find(Network.AlphaMemories, m => m.SchemaId == schemaId) is { } alpha) return FactsIn(alpha).Count;
        if (Array.Find(Network.BetaMemories, m => m.SchemaId == schemaId) is not { } beta || beta == Network.Start) return null;
        return beta.IsEnumerated ? TuplesIn(beta).Count : _tuplePool.CountOf(t => t.Memory == beta.Id && t.IsIn);
    }
}
