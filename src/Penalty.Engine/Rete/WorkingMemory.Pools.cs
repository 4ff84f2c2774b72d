namespace Penalty.Engine.Rete;

internal sealed partial class WorkingMemory
{
    private readonly Pool<Fact> _factPool = new();
    private readonly Pool<Tuple> _tuplePool = new();
    private readonly Pool<Activation> _activationPool = new();
    private readonly Batch<Fact> _retiredFacts = new();
    private readonly Batch<Tuple> _retiredTuples = new();
    private readonly Batch<Activation> _retiredActivations = new();
    private readonly Stack<SwitchedFacts> _switched = new();
    private bool _isExposed;

    /// <summary>Whether matches hold linked facts or the keys of filters, which come from outside.</summary>
    public bool MatchesHoldMore { get; set; }

    /// <summary>Takes note that somebody outside can hold on to facts and matches: they will not be used again.</summary>
    public void Expose() => _isExposed = true;

    public Tuple NewTuple(BetaMemory memory, Tuple parent, Fact? fact) => _tuplePool.Take().Begin(memory.Id, parent, fact);

    public Fact NewFact(object? value)
    {
        var fact = _factPool.Take();
        fact.Begin(value);
        return fact;
    }

    /// <summary>A value that a node calculated, and what from.</summary>
    public Fact NewFact(object? value, IFactSource source)
    {
        var fact = NewFact(value);
        fact.Origin = source;
        return fact;
    }

    public Activation NewActivation(RuleNode node, Tuple tuple)
    {
        var activation = _activationPool.Take();
        activation.Begin(node, tuple);
        return activation;
    }

    /// <summary>Takes note that something is gone. Until the change is over, and matches that fire because they are gone have fired, it is still needed.</summary>
    public void Retire(Fact fact) => _retiredFacts.Push(fact);

    public void Retire(Tuple tuple) => _retiredTuples.Push(tuple);

    public void Retire(Activation activation) => _retiredActivations.Push(activation);

    /// <summary>Lets go of what is gone, once nothing needs it any more.</summary>
    public void Reclaim()
    {
        if (_retiredFacts.Count + _retiredTuples.Count + _retiredActivations.Count == 0) return;
        if (IsChanging || HasLinked || Agenda.HasGone) return;
        for (var i = 0; i < _retiredFacts.Count; i++) Reclaim(_retiredFacts[i]);
        for (var i = 0; i < _retiredTuples.Count; i++) Reclaim(_retiredTuples[i]);
        for (var i = 0; i < _retiredActivations.Count; i++) Reclaim(_retiredActivations[i]);
        if (_isExposed) ClearBatches();
        _retiredFacts.Truncate(0);
        _retiredTuples.Truncate(0);
        _retiredActivations.Truncate(0);
    }

    /// <summary>Facts by the conditions that they are for.</summary>
    public SwitchedFacts TakeSwitched() => _switched.TryPop(out var switched) ? switched : new SwitchedFacts();

    public void Return(SwitchedFacts switched)
    {
        switched.Clear();
        _switched.Push(switched);
    }

    private void Reclaim(Fact fact)
    {
        if (!_isExposed) fact.Release();
        _factPool.Return(fact, _isExposed);
    }

    private void Reclaim(Tuple tuple)
    {
        if (!_isExposed) tuple.Release();
        _tuplePool.Return(tuple, _isExposed);
    }

    private void Reclaim(Activation activation)
    {
        if (!_isExposed) activation.Release();
        _activationPool.Return(activation, _isExposed);
    }

    private void ClearPools()
    {
        if (_isExposed) Abandon();
        else Rewind();
        _retiredFacts.Truncate(0);
        _retiredTuples.Truncate(0);
        _retiredActivations.Truncate(0);
    }

    private void Rewind()
    {
        foreach (var fact in _factPool.InUse) fact?.Release();
        if (Network.Aggregates)
        {
            foreach (var tuple in _tuplePool.InUse) tuple?.Release();
        }

        if (MatchesHoldMore)
        {
            foreach (var activation in _activationPool.InUse) activation?.Release();
        }

        MatchesHoldMore = false;
        _factPool.Rewind();
        _tuplePool.Rewind();
        _activationPool.Rewind();
    }

    private void Abandon()
    {
        _factPool.Abandon();
        _tuplePool.Abandon();
        _activationPool.Abandon();
        ClearBatches();
        Array.Clear(_tuples);
        Array.Clear(_alpha);
        _usedTuples.Clear();
        _usedFacts.Clear();
        _aggregationContext = null;
        MatchesHoldMore = false;
        _isExposed = false;
    }

    /// <summary>Batches refer to what was in them last.</summary>
    private void ClearBatches()
    {
        Inserts.Clear();
        Updates.Clear();
        Retracts.Clear();
        Turned.Clear();
        Scratch.Clear();
        Results.Clear();
        Arriving.Clear();
        Failing.Clear();
        foreach (var facts in _byType) facts?.Clear();
        Array.Clear(_items);
    }
}
