using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into something else.</summary>
internal sealed class ProjectAggregation : Aggregation
{
    private readonly Factory _factory;

    private ProjectAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left) => _factory = factory;

    public override void Add(Rete.Tuple pair)
    {
        if (!_factory.Selector.TryInvoke(Memory, Left, pair.Fact, out var value)) return;
        pair.Passed = Node.Show(Memory, Left, Memory.NewFact(value, new PairSource(pair)));
    }

    public override void Modify(Rete.Tuple pair)
    {
        if (pair.Passed is null)
        {
            Add(pair);
        }
        else if (_factory.Selector.TryInvoke(Memory, Left, pair.Fact, out var value))
        {
            pair.Passed.Fact!.Value = value;
            Node.Refresh(Memory, pair.Passed);
        }
        else
        {
            Remove(pair);
        }
    }

    public override void Remove(Rete.Tuple pair)
    {
        Node.Hide(Memory, pair.Passed);
        pair.Passed = null;
    }

    public override void Settle(bool leftChanged)
    {
        if (!leftChanged || _factory.DependsOnTuple) return;
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) Node.Refresh(Memory, pair.Passed);
    }

    public override void Withdraw()
    {
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) Node.Hide(Memory, pair.Passed);
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
    private readonly Rete.Tuple _pair;

    public PairSource(Rete.Tuple pair) => _pair = pair;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => [_pair.Fact!];
}
