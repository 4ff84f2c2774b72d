using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into something else.</summary>
internal sealed class ProjectAggregation : Aggregation
{
    private readonly Factory _factory;
    private readonly ItemList<Rete.Tuple> _shown;

    private ProjectAggregation(Factory factory, AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
        _factory = factory;
        _shown = new ItemList<Rete.Tuple>(node.ItemState);
    }

    public override IEnumerable<Rete.Tuple> Results => _shown.Values;

    public override void Add(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items) Add(memory, item);
    }

    public override void Modify(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            if (StateOf(item.Tuple).Reference is not Rete.Tuple shown)
            {
                Add(memory, item);
                continue;
            }

            var value = _factory.Selector(memory, Left, item.Fact);
            if (!ReferenceEquals(shown.Fact!.Value, value))
            {
                shown.Fact.Value = value;
                _shown.Remove(item);
                _shown.Add(item, shown);
            }

            Refresh(memory, shown);
        }
    }

    public override void Remove(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            if (StateOf(item.Tuple).Reference is not Rete.Tuple shown) continue;
            StateOf(item.Tuple).Reference = null;
            _shown.Remove(item);
            Hide(memory, shown);
        }
    }

    private void Add(WorkingMemory memory, Item item)
    {
        var value = _factory.Selector(memory, Left, item.Fact);
        var shown = Show(memory, value, new ItemSource(item.Fact));
        _shown.Add(item, shown);
        StateOf(item.Tuple).Reference = shown;
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<object?> Selector { get; init; }

        public override bool GoesOn => false;

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new ProjectAggregation(this, node, left);
    }
}

/// <summary>The source of a result that is made from one fact.</summary>
internal sealed record ItemSource(Fact Fact) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => [Fact];
}
