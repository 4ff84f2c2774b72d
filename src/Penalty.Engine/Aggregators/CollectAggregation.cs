using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order in which they came.</summary>
internal sealed class CollectAggregation<T> : SingleAggregation
{
    private readonly ItemList<T> _items;

    private CollectAggregation(AggregateNode node, Rete.Tuple left)
        : base(node, left) => _items = new ItemList<T>(node.ItemState);

    public override IEnumerable<IFact> Facts => _items.Facts;

    protected override object Result => _items.Values;

    protected override void Expect(int count) => _items.Expect(count);

    protected override void Add(WorkingMemory memory, Item item) => _items.Add(item, (T)item.Fact.Value!);

    protected override void Modify(WorkingMemory memory, Item item) => _items.Set(item, (T)item.Fact.Value!);

    protected override void Remove(Item item) => _items.Remove(item);

    internal sealed class Factory : AggregationFactory
    {
        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new CollectAggregation<T>(node, left);
    }
}
