using System.Collections;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts into one lookup by key, which stays the same object while facts come and go.</summary>
internal sealed class LookupAggregation<TKey, TElement> : SingleAggregation
{
    private readonly Factory _factory;
    private readonly Groups<TKey, TElement> _groups;
    private readonly Lookup _lookup;

    private LookupAggregation(Factory factory, AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
        _factory = factory;
        _groups = new Groups<TKey, TElement>(node.ItemState, dropsAtOnce: true);
        _lookup = new Lookup(_groups);
    }

    public override IEnumerable<IFact> Facts => _groups.InPlaces.SelectMany(g => g.Facts);

    protected override object Result => _lookup;

    protected override void Add(WorkingMemory memory, Item item)
    {
        var key = _factory.Key(memory, Left, item.Fact);
        var element = _factory.Element(memory, Left, item.Fact);
        _groups.Add(item, key, element);
    }

    protected override void Modify(WorkingMemory memory, Item item)
    {
        var key = _factory.Key(memory, Left, item.Fact);
        var element = _factory.Element(memory, Left, item.Fact);
        _groups.Move(item, key, element);
    }

    protected override void Remove(Item item) => _groups.Remove(item);

    private sealed class Lookup : IKeyedLookup<TKey, TElement>
    {
        private readonly Groups<TKey, TElement> _groups;

        public Lookup(Groups<TKey, TElement> groups) => _groups = groups;

        public IEnumerable<TKey> Keys => Present().Select(g => g.Key);

        public int Count => _groups.Count;

        public IEnumerable<TElement> this[TKey key] => _groups.TryFind(key, out var group) ? group : [];

        public bool Contains(TKey key) => _groups.TryFind(key, out _);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => Present().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>The groups that are there now: an action can change what it enumerates, and would never come to an end if it made new ones.</summary>
        private List<IGrouping<TKey, TElement>> Present() => [.. _groups.InPlaces];
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<TKey> Key { get; init; }

        public required Selector<TElement> Element { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new LookupAggregation<TKey, TElement>(this, node, left);
    }
}
