using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order in which they came.</summary>
internal sealed class CollectAggregation<T> : SingleAggregation
{
    private readonly PairList<T> _pairs = new();

    private CollectAggregation(WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left)
    {
    }

    public override IEnumerable<IFact> Facts => _pairs.Facts;

    protected override object Result => _pairs.Values;

    public override void Add(Rete.Tuple pair)
    {
        _pairs.Add(pair, (T)pair.Fact!.Value!);
        IsChanged = true;
    }

    public override void Modify(Rete.Tuple pair)
    {
        _pairs.Set(pair, (T)pair.Fact!.Value!);
        IsChanged = true;
    }

    public override void Remove(Rete.Tuple pair)
    {
        _pairs.Remove(pair);
        IsChanged = true;
    }

    internal sealed class Factory : AggregationFactory
    {
        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new CollectAggregation<T>(memory, node, left);
    }
}
