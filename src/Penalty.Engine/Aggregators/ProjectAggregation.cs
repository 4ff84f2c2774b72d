using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into something else.</summary>
internal sealed class ProjectAggregation : Aggregation
{
    private readonly Factory _factory;

    private ProjectAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left) => _factory = factory;

    public override void Add(Pair pair)
    {
        if (!_factory.Selector.TryInvoke(Memory, Left, pair.Fact, out var value)) return;
        pair.State = Node.Show(Memory, Left, Memory.NewFact(value, new PairSource(pair)));
    }

    public override void Modify(Pair pair)
    {
        if (pair.State is not Rete.Tuple shown)
        {
            Add(pair);
        }
        else if (_factory.Selector.TryInvoke(Memory, Left, pair.Fact, out var value))
        {
            shown.Fact!.Value = value;
            Node.Refresh(Memory, shown);
        }
        else
        {
            Remove(pair);
        }
    }

    public override void Remove(Pair pair)
    {
        Node.Hide(Memory, (Rete.Tuple?)pair.State);
        pair.State = null;
    }

    public override void Settle(bool leftChanged)
    {
        if (!leftChanged || _factory.DependsOnTuple) return;
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) Node.Refresh(Memory, (Rete.Tuple?)pair.State);
    }

    public override void Withdraw()
    {
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) Node.Hide(Memory, (Rete.Tuple?)pair.State);
    }

    internal sealed class Factory : AggregationFactory
    {
        public required TupleExpression<object?> Selector { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new ProjectAggregation(this, memory, node, left);
    }
}

/// <summary>The source of a result that is made from one fact.</summary>
internal sealed class PairSource : IFactSource
{
    private readonly Pair _pair;

    public PairSource(Pair pair) => _pair = pair;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => [_pair.Fact!];
}
