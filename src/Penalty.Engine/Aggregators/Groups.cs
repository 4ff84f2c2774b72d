using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.Aggregators;

/// <summary>Groups by key, in the order in which their keys came. A key can be null.</summary>
internal sealed class Groups<TKey, TElement>
{
    private readonly Dictionary<NotNull, Group<TKey, TElement>> _groups = [];
    private Group<TKey, TElement>? _ofDefault;
    private readonly List<Group<TKey, TElement>> _emptied = [];
    private Group<TKey, TElement>? _first;
    private Group<TKey, TElement>? _last;
    private readonly int _state;
    private readonly bool _dropsAtOnce;

    /// <summary>No groups.</summary>
    /// <param name="state">Where an item keeps its group and its place there.</param>
    /// <param name="dropsAtOnce">Whether a group that is empty is dropped at once, or by a call of its own.</param>
    public Groups(int state, bool dropsAtOnce)
    {
        _state = state;
        _dropsAtOnce = dropsAtOnce;
    }

    public IEnumerable<Group<TKey, TElement>> All
    {
        get
        {
            for (var group = _first; group is not null; group = group.Next) yield return group;
        }
    }

    public int Count => _groups.Count + (_ofDefault is null ? 0 : 1);

    /// <summary>The groups in the order of NRules' lookups: that of the default key, then those of a dictionary, in which one that is new takes the
    /// place of one that went.</summary>
    public IEnumerable<Group<TKey, TElement>> InPlaces => _ofDefault is null ? _groups.Values : _groups.Values.Prepend(_ofDefault);

    public bool TryFind(TKey key, [NotNullWhen(true)] out Group<TKey, TElement>? group)
    {
        if (!IsDefault(key)) return _groups.TryGetValue(new NotNull(key), out group);
        group = _ofDefault;
        return group is not null;
    }

    public Group<TKey, TElement> Add(Item item, TKey key, TElement element)
    {
        if (!TryFind(key, out var group)) group = Append(key);
        item.Tuple.StateAt(_state).Reference = group;
        group.Items.Add(item, element);
        return group;
    }

    /// <summary>The group that an item is in; in none if its key could not be calculated.</summary>
    public Group<TKey, TElement>? Of(Item item) => (Group<TKey, TElement>?)item.Tuple.StateAt(_state).Reference;

    public void Remove(Item item)
    {
        if (Of(item) is not { } group) return;
        group.Items.Remove(item);
        item.Tuple.StateAt(_state).Reference = null;
        if (group.Count > 0) return;
        _emptied.Add(group);
        if (_dropsAtOnce) DropEmpty();
    }

    /// <summary>Drops the groups that are empty, when all changes have arrived: what one fact empties another of the same change may fill again,
    /// and the group stays.</summary>
    public void DropEmpty()
    {
        foreach (var group in _emptied)
        {
            // One that was emptied twice is dropped once.
            if (group.Count == 0 && Remove(group.Key)) Unchain(group);
        }

        _emptied.Clear();
    }

    /// <summary>Gives the element of an item another value and, it may be, another group.</summary>
    public Group<TKey, TElement> Move(Item item, TKey key, TElement element)
    {
        if (Of(item) is not { } before) return Add(item, key, element);
        if (EqualityComparer<TKey>.Default.Equals(before.Key, key))
        {
            before.Items.Set(item, element);
            return before;
        }

        Remove(item);
        return Add(item, key, element);
    }

    private Group<TKey, TElement> Append(TKey key)
    {
        var group = new Group<TKey, TElement>(key, _state) { Previous = _last };
        if (IsDefault(key)) _ofDefault = group;
        else _groups.Add(new NotNull(key), group);
        if (_last is null) _first = group;
        else _last.Next = group;
        return _last = group;
    }

    private void Unchain(Group<TKey, TElement> group)
    {
        if (group.Previous is null) _first = group.Next;
        else group.Previous.Next = group.Next;
        if (group.Next is null) _last = group.Previous;
        else group.Next.Previous = group.Previous;
    }

    private static bool IsDefault(TKey key) => EqualityComparer<TKey>.Default.Equals(key, default);

    private bool Remove(TKey key)
    {
        if (!IsDefault(key)) return _groups.Remove(new NotNull(key));
        var wasThere = _ofDefault is not null;
        _ofDefault = null;
        return wasThere;
    }

    /// <summary>A key that is not the default one: the dictionary need not know that a key can be null.</summary>
    private readonly record struct NotNull(TKey Key);
}
