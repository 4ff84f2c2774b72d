using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.Aggregators;

/// <summary>Groups by key, in the order in which their keys came. A key can be null.</summary>
internal sealed class Groups<TKey, TElement>
{
    private readonly Dictionary<Key, Group<TKey, TElement>> _groups = [];

    public IEnumerable<Group<TKey, TElement>> All => _groups.Values;

    public int Count => _groups.Count;

    public bool TryFind(TKey key, [NotNullWhen(true)] out Group<TKey, TElement>? group) => _groups.TryGetValue(new Key(key), out group);

    public Group<TKey, TElement> Add(Rete.Tuple pair, TKey key, TElement element)
    {
        if (!_groups.TryGetValue(new Key(key), out var group)) _groups.Add(new Key(key), group = new Group<TKey, TElement>(key));
        pair.State = group;
        group.Pairs.Add(pair, element);
        return group;
    }

    /// <summary>The group that a pair is in.</summary>
    public static Group<TKey, TElement> Of(Rete.Tuple pair) => (Group<TKey, TElement>)pair.State!;

    public void Remove(Rete.Tuple pair)
    {
        var group = Of(pair);
        group.Pairs.Remove(pair);
        pair.State = null;
        if (group.Count == 0) _groups.Remove(new Key(group.Key));
    }

    /// <summary>Gives the element of a pair another value and, it may be, another group.</summary>
    public Group<TKey, TElement> Move(Rete.Tuple pair, TKey key, TElement element)
    {
        var before = Of(pair);
        if (EqualityComparer<TKey>.Default.Equals(before.Key, key))
        {
            before.Pairs.Set(pair, element);
            return before;
        }

        Remove(pair);
        return Add(pair, key, element);
    }

    private readonly record struct Key(TKey Value);
}
