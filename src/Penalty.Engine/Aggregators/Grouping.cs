using System.Collections;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>The elements of one key, in the order in which their facts came.</summary>
internal sealed class Grouping<TKey, TElement> : IGrouping<TKey, TElement>
{
    private readonly OrderedFacts _facts = new([]);
    private readonly Dictionary<IFact, TElement> _elements = new(ReferenceEqualityComparer.Instance);

    public Grouping(TKey key) => Key = key;

    public TKey Key { get; }

    public int Count => _facts.Count;

    public IEnumerable<IFact> Facts => _facts.Facts;

    public void Put(IFact fact, TElement element)
    {
        if (!_elements.ContainsKey(fact)) _facts.Add(fact, []);
        _elements[fact] = element;
    }

    public void Remove(IFact fact)
    {
        _facts.Remove(fact);
        _elements.Remove(fact);
    }

    public IEnumerator<TElement> GetEnumerator() => _facts.Facts.Select(f => _elements[f]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Groupings by key, in the order in which their keys came.</summary>
internal sealed class Groupings<TKey, TElement>
{
    private readonly Dictionary<(bool HasKey, TKey? Key), Grouping<TKey, TElement>> _groups = [];
    private readonly Dictionary<IFact, Grouping<TKey, TElement>> _byFact = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Grouping<TKey, TElement>> All => _groups.Values;

    public IEnumerable<IFact> Facts => All.SelectMany(g => g.Facts);

    public int Count => _groups.Count;

    public Grouping<TKey, TElement>? Find(TKey key) => _groups.GetValueOrDefault((key is not null, key));

    public Grouping<TKey, TElement>? GroupOf(IFact fact) => _byFact.GetValueOrDefault(fact);

    public Grouping<TKey, TElement> Put(IFact fact, TKey key, TElement element)
    {
        var place = (key is not null, key);
        if (!_groups.TryGetValue(place, out var group)) _groups.Add(place, group = new Grouping<TKey, TElement>(key));
        _byFact[fact] = group;
        group.Put(fact, element);
        return group;
    }

    /// <summary>Takes a fact out of its group; a group without facts is dropped.</summary>
    public Grouping<TKey, TElement>? Remove(IFact fact)
    {
        if (!_byFact.Remove(fact, out var group)) return null;
        group.Remove(fact);
        if (group.Count == 0) _groups.Remove((group.Key is not null, group.Key));
        return group;
    }
}
