using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order of a key.</summary>
internal sealed class OrderedAggregation<TKey, T> : SingleAggregation
{
    /// <summary>The place of a pair whose key can't be calculated: it is left out.</summary>
    private const int Nowhere = -1;

    private readonly Factory _factory;
    private readonly OrderedCollection<TKey, T> _facts;

    private OrderedAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left)
    {
        _factory = factory;
        _facts = new OrderedCollection<TKey, T>(factory.Comparer);
    }

    public override IEnumerable<IFact> Facts => _facts.Facts;

    protected override object Result => _facts;

    public override void Add(Pair pair)
    {
        pair.Index = Nowhere;
        if (!TrySelect(pair, out var key)) return;
        IsChanged = true;
        _facts.Add(pair, key, (T)pair.Fact!.Value!);
    }

    public override void Modify(Pair pair)
    {
        if (pair.Index == Nowhere)
        {
            Add(pair);
        }
        else if (TrySelect(pair, out var key))
        {
            IsChanged = true;
            _facts.Move(pair, key, (T)pair.Fact!.Value!);
        }
        else
        {
            Remove(pair);
        }
    }

    public override void Remove(Pair pair)
    {
        if (pair.Index == Nowhere) return;
        IsChanged = true;
        _facts.Remove(pair);
        pair.Index = Nowhere;
    }

    protected override void Complete() => _facts.Complete();

    private bool TrySelect(Pair pair, out TKey key) => _factory.Key(Memory, Left, pair.Fact!, out key);

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<TKey> Key { get; init; }

        public required IComparer<TKey> Comparer { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new OrderedAggregation<TKey, T>(this, memory, node, left);
    }
}
