using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts in the order in which they came, which is that of the tuple's pairs.</summary>
internal sealed class CollectAggregation<T> : SingleAggregation
{
    private readonly FactCollection<T> _values = new();

    private CollectAggregation(WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left)
    {
    }

    public override IEnumerable<IFact> Facts
    {
        get
        {
            for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) yield return pair.Fact!;
        }
    }

    protected override object Result => _values;

    public override void Add(Pair pair)
    {
        pair.Index = _values.Append((T)pair.Fact!.Value!);
        IsChanged = true;
    }

    public override void Modify(Pair pair)
    {
        _values.Set(pair.Index, (T)pair.Fact!.Value!);
        IsChanged = true;
    }

    public override void Remove(Pair pair)
    {
        _values.Remove(pair.Index);
        IsChanged = true;
        if (_values.HasManyHoles) MoveUp();
    }

    private void MoveUp()
    {
        var place = 0;
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) pair.Index = place++;
        _values.MoveUp();
    }

    internal sealed class Factory : AggregationFactory
    {
        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new CollectAggregation<T>(memory, node, left);
    }
}
