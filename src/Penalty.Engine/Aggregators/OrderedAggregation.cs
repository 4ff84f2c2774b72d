using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order of a key.</summary>
internal sealed class OrderedAggregation<TKey, T> : SingleAggregation
{
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

    public override void Add(Rete.Tuple pair)
    {
        IsChanged = true;
        _facts.Add(pair, KeyOf(pair), (T)pair.Fact!.Value!);
    }

    public override void Modify(Rete.Tuple pair)
    {
        IsChanged = true;
        _facts.Move(pair, KeyOf(pair), (T)pair.Fact!.Value!);
    }

    public override void Remove(Rete.Tuple pair)
    {
        IsChanged = true;
        _facts.Remove(pair);
    }

    protected override void Complete() => _facts.Complete();

    private TKey KeyOf(Rete.Tuple pair) => _factory.Key(Memory, Left, pair.Fact!);

    internal sealed class Factory : AggregationFactory
    {
        public required Func<WorkingMemory, Rete.Tuple, Fact, TKey> Key { get; init; }

        public required IComparer<TKey> Comparer { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new OrderedAggregation<TKey, T>(this, memory, node, left);
    }
}
