using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

/// <summary>Facts or tuples on their way through the network. What a node passes on lies on top of what it was given, and is taken off when all
/// nodes behind have it: propagation goes depth first.</summary>
internal sealed class Batch<T>
    where T : class
{
    private Slot[] _items = new Slot[32];
    private int _highest;

    public int Count { get; private set; }

    public T this[int place]
    {
        get => _items[place].Item;
        set => _items[place].Item = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Push(T item)
    {
        var items = _items;
        var count = Count;
        if ((uint)count >= (uint)items.Length) items = Grow();
        items[count].Item = item;
        Count = count + 1;
    }

    public void Truncate(int count)
    {
        if (Count > _highest) _highest = Count;
        Count = count;
    }

    /// <summary>Lets go of everything.</summary>
    public void Clear()
    {
        Array.Clear(_items, 0, Math.Max(_highest, Count));
        Count = _highest = 0;
    }

    /// <summary>Puts a part in the order of keys; what has equal keys stays in its order.</summary>
    public void Sort(int start, Func<T, int> key)
    {
        var count = Count - start;
        if (count < 2 || IsSorted(start, key)) return;
        var keys = new long[count];
        for (var i = 0; i < count; i++) keys[i] = ((long)key(_items[start + i].Item) << 32) | (uint)i;
        keys.AsSpan().Sort(_items.AsSpan(start, count));
    }

    private bool IsSorted(int start, Func<T, int> key)
    {
        var before = key(_items[start].Item);
        for (var i = start + 1; i < Count; i++)
        {
            var next = key(_items[i].Item);
            if (next < before) return false;
            before = next;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Slot[] Grow()
    {
        Array.Resize(ref _items, Count * 2);
        return _items;
    }

    /// <summary>Keeps the array from checking the type of what is put into it.</summary>
    private struct Slot
    {
        public T Item;
    }
}
