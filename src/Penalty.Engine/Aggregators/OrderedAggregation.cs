using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order of a key.</summary>
internal sealed class OrderedAggregation<TKey, T> : SingleAggregation
{
    private readonly Factory _factory;
    private readonly OrderedCollection<TKey, T> _facts;

    private OrderedAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
        _factory = factory;
        _facts = new OrderedCollection<TKey, T>(factory.Comparer, node.ItemState, memory);
    }

    public override IEnumerable<IFact> Facts => _facts.Facts;

    protected override object Result => _facts;

    protected override void Expect(int count) => _facts.Expect(count);

    protected override void Add(WorkingMemory memory, Item item) =>
        _facts.Add(item.Tuple, _factory.Key(memory, Left, item.Fact), (T)item.Fact.Value!);

    protected override void Modify(WorkingMemory memory, Item item) =>
        _facts.Move(item.Tuple, _factory.Key(memory, Left, item.Fact), (T)item.Fact.Value!);

    protected override void Remove(Item item) => _facts.Remove(item.Tuple);

    protected override void Close() => _facts.Freeze();

    protected override void Complete() => _facts.Complete();

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<TKey> Key { get; init; }

        public required IComparer<TKey> Comparer { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new OrderedAggregation<TKey, T>(this, memory, node, left);
    }
}
