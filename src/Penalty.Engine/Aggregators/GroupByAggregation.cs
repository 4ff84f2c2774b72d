using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Groups facts by a key; each group is a result.</summary>
internal sealed class GroupByAggregation<TKey, TElement> : Aggregation
{
    private readonly Factory _factory;
    private readonly Groups<TKey, TElement> _groups;
    private readonly List<Group<TKey, TElement>> _touched = [];

    private GroupByAggregation(Factory factory, AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
        _factory = factory;
        _groups = new Groups<TKey, TElement>(node.ItemState, dropsAtOnce: false);
    }

    public override IEnumerable<Rete.Tuple> Results => _groups.All.Select(g => g.Shown).OfType<Rete.Tuple>();

    public override void Add(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            var key = _factory.Key(memory, Left, item.Fact);
            var element = _factory.Element(memory, Left, item.Fact);
            Touch(_groups.Add(item, key, element));
        }

        Settle(memory);
    }

    public override void Modify(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            var key = _factory.Key(memory, Left, item.Fact);
            var element = _factory.Element(memory, Left, item.Fact);
            if (_groups.Of(item) is { } before) Touch(before);
            Touch(_groups.Move(item, key, element));
        }

        Settle(memory);
    }

    public override void Remove(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            if (_groups.Of(item) is { } before) Touch(before);
            _groups.Remove(item);
        }

        Settle(memory);
    }

    public override void BreakOff()
    {
        foreach (var group in _touched) group.IsTouched = false;
        _touched.Clear();
    }

    private void Settle(WorkingMemory memory)
    {
        foreach (var group in _touched)
        {
            group.IsTouched = false;
            Settle(memory, group);
        }

        _touched.Clear();
        _groups.DropEmpty();
    }

    private void Settle(WorkingMemory memory, Group<TKey, TElement> group)
    {
        if (group.Count > 0)
        {
            if (group.Shown is { } known) Refresh(memory, known);
            else group.Shown = Show(memory, group, group);
        }
        else if (group.Shown is { } shown)
        {
            Hide(memory, shown);
            group.Shown = null;
        }
    }

    private void Touch(Group<TKey, TElement> group)
    {
        if (group.IsTouched) return;
        group.IsTouched = true;
        _touched.Add(group);
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<TKey> Key { get; init; }

        public required Selector<TElement> Element { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new GroupByAggregation<TKey, TElement>(this, node, left);
    }
}
