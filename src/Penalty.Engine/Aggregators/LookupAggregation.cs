using System.Collections;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

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

    public override void Add(Rete.Tuple pair)
    {
        IsChanged = true;
        _groups.Add(pair, _factory.Key(Memory, Left, pair.Fact!), _factory.Element(Memory, Left, pair.Fact!));
    }

    public override void Modify(Rete.Tuple pair)
    {
        IsChanged = true;
        _groups.Move(pair, _factory.Key(Memory, Left, pair.Fact!), _factory.Element(Memory, Left, pair.Fact!));
    }

    public override void Remove(Rete.Tuple pair)
    {
        IsChanged = true;
        _groups.Remove(pair);
    }

    protected override void Complete() => _groups.DropEmpty();

    private sealed class Lookup : IKeyedLookup<TKey, TElement>
    {
        private readonly Groups<TKey, TElement> _groups;

        public Lookup(Groups<TKey, TElement> groups) => _groups = groups;

        public IEnumerable<TKey> Keys => _groups.All.Select(g => g.Key);

        public int Count => _groups.Count;

        public IEnumerable<TElement> this[TKey key] => _groups.TryFind(key, out var group) ? group : [];

        public bool Contains(TKey key) => _groups.TryFind(key, out _);

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => _groups.All.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Func<WorkingMemory, Rete.Tuple, Fact, TKey> Key { get; init; }

        public required Func<WorkingMemory, Rete.Tuple, Fact, TElement> Element { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new LookupAggregation<TKey, TElement>(this, memory, node, left);
    }
}
