using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Lets an aggregator of the host do the work, and passes on what comes back.</summary>
internal sealed class CustomAggregation : Aggregation
{
    private readonly IAggregator _aggregator;
    private readonly LinkedList<Rete.Tuple> _order = [];
    private readonly Dictionary<object, List<LinkedListNode<Rete.Tuple>>> _results = [];

    private CustomAggregation(IAggregator aggregator, AggregateNode node, Rete.Tuple left)
        : base(node, left) => _aggregator = aggregator;

    public override IEnumerable<Rete.Tuple> Results => _order;

    public override void Add(WorkingMemory memory, ReadOnlySpan<Item> items) =>
        Apply(memory, _aggregator.Add(memory.AggregationContext, Left, FactsOf(items)));

    public override void Modify(WorkingMemory memory, ReadOnlySpan<Item> items) =>
        Apply(memory, _aggregator.Modify(memory.AggregationContext, Left, FactsOf(items)));

    public override void Remove(WorkingMemory memory, ReadOnlySpan<Item> items) =>
        Apply(memory, _aggregator.Remove(memory.AggregationContext, Left, FactsOf(items)));

    private static IFact[] FactsOf(ReadOnlySpan<Item> items)
    {
        var facts = new IFact[items.Length];
        for (var i = 0; i < facts.Length; i++) facts[i] = items[i].Fact;
        return facts;
    }

    private void Apply(WorkingMemory memory, IReadOnlyCollection<AggregationResult> results)
    {
        foreach (var result in results)
        {
            switch (result.Action)
            {
                case AggregationAction.None:
                    break;
                case AggregationAction.Added:
                    Keep(result.Aggregate, Show(memory, result.Aggregate, new ResultSource(result.Source)));
                    break;
                case AggregationAction.Modified:
                    Replace(memory, result);
                    break;
                case AggregationAction.Removed:
                    Hide(memory, Take(result.Aggregate).Value);
                    break;
                default:
                    throw new InvalidOperationException($"An aggregator did something unknown: {result.Action}");
            }
        }
    }

    /// <summary>A result that another object replaces is the last from now on.</summary>
    private void Replace(WorkingMemory memory, AggregationResult result)
    {
        var tuple = Take(result.Previous).Value;
        tuple.Fact!.Value = result.Aggregate;
        tuple.Fact.Origin = new ResultSource(result.Source);
        Keep(result.Aggregate, tuple);
        Refresh(memory, tuple);
    }

    private void Keep(object? result, Rete.Tuple tuple) => Bucket(result).Add(_order.AddLast(tuple));

    private List<LinkedListNode<Rete.Tuple>> Bucket(object? result)
    {
        var key = result ?? DBNull.Value;
        if (!_results.TryGetValue(key, out var bucket)) _results.Add(key, bucket = new List<LinkedListNode<Rete.Tuple>>(1));
        return bucket;
    }

    private LinkedListNode<Rete.Tuple> Take(object? result)
    {
        var bucket = Bucket(result);
        if (bucket.Count == 0)
            throw new InvalidOperationException($"An aggregator changed or removed a result that it has not added. Result={result}");
        var kept = bucket[0];
        bucket.RemoveAt(0);
        _order.Remove(kept);
        if (bucket.Count == 0) _results.Remove(result ?? DBNull.Value);
        return kept;
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
            return new CustomAggregation(_factory.Create(memory.AggregationContext), node, left);
        }
    }
}
