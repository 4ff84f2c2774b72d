namespace Penalty.Engine.Aggregators;

/// <summary>A value of an ordered collection, with its key and the tuple that it comes from.</summary>
internal readonly record struct OrderedItem<TKey, T>(TKey Key, T Value, Rete.Tuple Item);

/// <summary>A short stretch of an ordered collection.</summary>
internal sealed class OrderedRun<TKey, T>
{
    public const int Most = 128;

    private readonly int _state;

    public OrderedRun(OrderedItem<TKey, T>[] items, int count, int state)
    {
        _state = state;
        Items = items;
        Count = count;
        for (var i = 0; i < count; i++) items[i].Item.StateAt(_state).Reference = this;
    }

    public OrderedItem<TKey, T>[] Items { get; private set; }

    public int Count { get; private set; }

    public int IndexOf(Rete.Tuple tuple)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Items[i].Item == tuple) return i;
        }

        throw new InvalidOperationException("A tuple is not where it was put");
    }

    /// <summary>The place after the last item whose key is not greater.</summary>
    public int UpperBound(TKey key, IComparer<TKey> comparer)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (comparer.Compare(Items[middle].Key, key) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public void Insert(int index, OrderedItem<TKey, T> item)
    {
        if (Count == Items.Length)
        {
            var larger = new OrderedItem<TKey, T>[Math.Min(Most, Math.Max(4, Count * 2))];
            Array.Copy(Items, larger, Count);
            Items = larger;
        }

        if (index < Count) Array.Copy(Items, index, Items, index + 1, Count - index);
        Items[index] = item;
        Count++;
        item.Item.StateAt(_state).Reference = this;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(Items, index + 1, Items, index, Count - index);
        Items[Count] = default;
    }

    /// <summary>Cuts the run in two.</summary>
    /// <returns>The upper half.</returns>
    public OrderedRun<TKey, T> Split()
    {
        var half = Count / 2;
        var upper = new OrderedItem<TKey, T>[Most];
        Array.Copy(Items, half, upper, 0, Count - half);
        var run = new OrderedRun<TKey, T>(upper, Count - half, _state);
        Array.Clear(Items, half, Count - half);
        Count = half;
        return run;
    }
}
