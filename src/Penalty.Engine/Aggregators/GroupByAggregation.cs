using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Groups facts by a key; each group is a result.</summary>
internal sealed class GroupByAggregation<TKey, TElement> : Aggregation
{
    private readonly Factory _factory;
    private readonly Groups<TKey, TElement> _groups = new();
    private readonly List<Group<TKey, TElement>> _touched = [];

    private GroupByAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left) => _factory = factory;

    public override void Add(Pair pair)
    {
        if (TrySelect(pair, out var key, out var element)) Touch(_groups.Add(pair, key, element));
    }

    public override void Modify(Pair pair)
    {
        if (pair.State is null)
        {
            Add(pair);
        }
        else if (TrySelect(pair, out var key, out var element))
        {
            Touch(Groups<TKey, TElement>.Of(pair));
            Touch(_groups.Move(pair, key, element));
        }
        else
        {
            Remove(pair);
        }
    }

    public override void Remove(Pair pair)
    {
        if (pair.State is null) return;
        Touch(Groups<TKey, TElement>.Of(pair));
        _groups.Remove(pair);
    }

    public override void Settle(bool leftChanged)
    {
        foreach (var group in _touched) Settle(group);
        if (leftChanged)
        {
            foreach (var group in _groups.All.Where(g => !g.IsTouched)) Node.Refresh(Memory, group.Shown);
        }

        foreach (var group in _touched) group.IsTouched = false;
        _touched.Clear();
        _groups.DropEmpty();
    }

    public override void Withdraw()
    {
        foreach (var group in _groups.All) Node.Hide(Memory, group.Shown);
    }

    /// <summary>A fact whose key or element can't be calculated is in no group.</summary>
    private bool TrySelect(Pair pair, out TKey key, out TElement element)
    {
        element = default!;
        return _factory.Key(Memory, Left, pair.Fact!, out key) && _factory.Element(Memory, Left, pair.Fact!, out element);
    }

    private void Settle(Group<TKey, TElement> group)
    {
        if (group.Count == 0)
        {
            Node.Hide(Memory, group.Shown);
            group.Shown = null;
        }
        else if (group.Shown is not null)
        {
            Node.Refresh(Memory, group.Shown);
        }
        else
        {
            group.Shown = Node.Show(Memory, Left, Memory.NewFact(group, group));
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
            new GroupByAggregation<TKey, TElement>(this, memory, node, left);
    }
}
