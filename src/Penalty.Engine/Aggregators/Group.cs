using System.Collections;

namespace Penalty.Engine.Aggregators;

/// <summary>The elements of one key, in the order in which their facts came.</summary>
internal sealed class Group<TKey, TElement> : IGrouping<TKey, TElement>, IReadOnlyCollection<TElement>, IFactSource
{
    private readonly ItemList<TElement> _items;

    public Group(TKey key, int state)
    {
        Key = key;
        _items = new ItemList<TElement>(state);
    }

    public TKey Key { get; }

    public int Count => _items.Count;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => _items.Facts;

    internal ItemList<TElement> Items => _items;

    /// <summary>What was passed on for the group.</summary>
    internal Rete.Tuple? Shown { get; set; }

    internal bool IsTouched { get; set; }

    /// <summary>The neighbours among the groups that are there.</summary>
    internal Group<TKey, TElement>? Previous { get; set; }

    internal Group<TKey, TElement>? Next { get; set; }

    public IEnumerator<TElement> GetEnumerator() => _items.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
