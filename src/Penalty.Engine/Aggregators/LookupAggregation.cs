using System.Collections;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Collects facts into one lookup by key, which stays the same object while facts come and go.</summary>
internal sealed class LookupAggregation<TKey, TElement> : SingleAggregation
{
    private readonly Factory _factory;
    private readonly Groups<TKey, TElement> _groups = new();
    private readonly Lookup _lookup;

    private LookupAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left)
    {
        _factory = factory;
        _lookup = new Lookup(_groups);
    }

    public override IEnumerable<IFact> Facts => _groups.All.SelectMany(g => g.Facts);

    protected override object Result => _lookup;

    public override void Add(Pair pair)
    {
        if (!TrySelect(pair, out var key, out var element)) return;
        IsChanged = true;
        _groups.Add(pair, key, element);
    }

    public override void Modify(Pair pair)
    {
        if (pair.State is null)
        {
            Add(pair);
        }
        else if (TrySelect(pair, out var key, out var element))
        {
            IsChanged = true;
            _groups.Move(pair, key, element);
        }
        else
        {
            Remove(pair);
        }
    }

    public override void Remove(Pair pair)
    {
        if (pair.State is null) return;
        IsChanged = true;
        _groups.Remove(pair);
    }

    protected override void Complete() => _groups.DropEmpty();

    /// <summary>A fact whose key or element can't be calculated is left out.</summary>
    private bool TrySelect(Pair pair, out TKey key, out TElement element)
    {
        element = default!;
        return _factory.Key(Memory, Left, pair.Fact!, out key) && _factory.Element(Memory, Left, pair.Fact!, out element);
    }

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
        private List<IGrouping<TKey, TElement>> Present() => [.. _groups.All];
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<TKey> Key { get; init; }

        public required Selector<TElement> Element { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new LookupAggregation<TKey, TElement>(this, memory, node, left);
    }
}
