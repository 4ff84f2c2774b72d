using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Lets an aggregator of the host do the work: gathers what has changed, hands it over when settled, and passes on what comes back.</summary>
internal sealed class CustomAggregation : Aggregation
{
    private readonly IAggregator _aggregator;
    private readonly Dictionary<object, List<Rete.Tuple>> _results = [];
    private readonly List<Pair> _added = [];
    private readonly List<Pair> _modified = [];
    private readonly List<Pair> _removed = [];
    private bool _hasBegun;

    private CustomAggregation(IAggregator aggregator, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left) => _aggregator = aggregator;

    public override void Add(Pair pair)
    {
        pair.Index = _added.Count;
        pair.State = _added;
        _added.Add(pair);
    }

    public override void Modify(Pair pair)
    {
        if (pair.State is not null) return;
        pair.State = _modified;
        _modified.Add(pair);
    }

    public override void Remove(Pair pair)
    {
        var isNew = pair.State == _added;
        ((List<Pair>?)pair.State)?.Remove(pair);
        if (!isNew) _removed.Add(pair);
    }

    public override void Settle(bool leftChanged)
    {
        if (_added.Count > 0 || !_hasBegun) Run(_aggregator.Add, _added);
        _hasBegun = true;
        if (_modified.Count > 0) Run(_aggregator.Modify, _modified);
        if (_removed.Count > 0) Run(_aggregator.Remove, _removed);
        if (!leftChanged) return;
        foreach (var result in _results.Values.SelectMany(r => r).ToArray()) Node.Refresh(Memory, result);
    }

    public override void Withdraw()
    {
        foreach (var result in _results.Values.SelectMany(r => r)) Node.Hide(Memory, result);
    }

    private static IFact[] Taken(List<Pair> pairs)
    {
        IFact[] facts = [.. pairs.Select(p => p.Fact!)];
        foreach (var pair in pairs) pair.State = null;
        pairs.Clear();
        return facts;
    }

    private void Run(
        Func<AggregationContext, ITuple, IReadOnlyCollection<IFact>, IReadOnlyCollection<AggregationResult>> change, List<Pair> pairs)
    {
        try
        {
            Apply(change(Memory.AggregationContext, Left, Taken(pairs)));
        }
        catch (AggregateExpressionException)
        {
            // The error has been told; the results stay as they were.
        }
    }

    private void Apply(IReadOnlyCollection<AggregationResult> results)
    {
        foreach (var result in results)
        {
            switch (result.Action)
            {
                case AggregationAction.Added:
                    var fact = Memory.NewFact(result.Aggregate, new ResultSource(result.Source));
                    if (Node.Show(Memory, Left, fact) is { } shown) Bucket(result.Aggregate).Add(shown);
                    break;
                case AggregationAction.Modified:
                    Replace(result);
                    break;
                case AggregationAction.Removed:
                    Node.Hide(Memory, Take(result.Aggregate));
                    break;
            }
        }
    }

    private void Replace(AggregationResult result)
    {
        var tuple = Take(result.Previous);
        tuple.Fact!.Value = result.Aggregate;
        tuple.Fact.Origin = new ResultSource(result.Source);
        Bucket(result.Aggregate).Add(tuple);
        Node.Refresh(Memory, tuple);
    }

    private List<Rete.Tuple> Bucket(object? result)
    {
        var key = result ?? DBNull.Value;
        if (!_results.TryGetValue(key, out var bucket)) _results.Add(key, bucket = new List<Rete.Tuple>(1));
        return bucket;
    }

    private Rete.Tuple Take(object? result)
    {
        var bucket = Bucket(result);
        if (bucket.Count == 0)
            throw new InvalidOperationException($"An aggregator changed or removed a result that it has not added. Result={result}");
        var tuple = bucket[0];
        bucket.RemoveAt(0);
        if (bucket.Count == 0) _results.Remove(result ?? DBNull.Value);
        return tuple;
    }

    /// <summary>The working memory that an aggregator is called for. The comparer is the one part of a context that can be seen and made.</summary>
    public static WorkingMemory MemoryOf(AggregationContext context) => ((MemoryIdentity)context.FactIdentityComparer).Memory;

    private sealed record ResultSource(IEnumerable<IFact>? Source) : IFactSource
    {
        public IEnumerable<IFact> Facts => Source ?? [];

        public FactSourceType SourceType => FactSourceType.Aggregate;
    }

    internal sealed class Factory : AggregationFactory
    {
        private readonly IAggregatorFactory _factory;

        public Factory(IAggregatorFactory factory) => _factory = factory;

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        {
            memory.Expose();
            return new CustomAggregation(_factory.Create(memory.AggregationContext), memory, node, left);
        }
    }
}

/// <summary>An expression of a custom aggregate threw, which the session knows of: breaks off what the aggregator was about to do.</summary>
internal sealed class AggregateExpressionException : Exception
{
    public AggregateExpressionException()
        : base("An expression of the aggregate could not be evaluated")
    {
    }
}
