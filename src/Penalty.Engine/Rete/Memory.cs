namespace Penalty.Engine.Rete;

/// <summary>The facts or tuples that stand at one place of the network. They are gone through in the order of their slots; a slot that became
/// free is taken again before a new one is made, the one that became free last first. That is the order in which NRules goes through them.</summary>
internal sealed class Memory<T>
    where T : class
{
    private const int Many = 1024;

    private Slot[] _slots = [];
    private int[] _free = [];
    private int _freeCount;

    /// <summary>One past the highest slot.</summary>
    public int End { get; private set; }

    /// <summary>How many stand here.</summary>
    public int Count { get; private set; }

    /// <summary>What stands in a slot; <see langword="null"/> if nothing does, or not yet.</summary>
    public T? this[int slot] => _slots[slot].IsHere ? _slots[slot].Item : null;

    /// <summary>What stands in a slot or is about to.</summary>
    public T? Awaited(int slot) => _slots[slot].Item;

    /// <summary>Takes a slot for what is about to come: it stands here once all nodes behind have it.</summary>
    public int Await(T item)
    {
        var slot = NextSlot();
        ref var taken = ref _slots[slot];
        taken.Item = item;
        taken.IsHere = false;
        return slot;
    }

    public void Put(int slot)
    {
        _slots[slot].IsHere = true;
        Count++;
    }

    public void Remove(int slot)
    {
        if (_slots[slot].IsHere) Count--;
        _slots[slot] = default;

        if (_freeCount == _free.Length) Array.Resize(ref _free, Math.Max(4, _freeCount * 2));
        _free[_freeCount++] = slot;
    }

    /// <summary>Empties the memory for another session. What stood here is of the pools, which keep it as well; only what is many is let go of.</summary>
    public void Clear()
    {
        if (End > Many) Array.Clear(_slots, 0, End);
        End = Count = _freeCount = 0;
    }

    private int NextSlot()
    {
        if (_freeCount > 0) return _free[--_freeCount];
        if (End == _slots.Length) Array.Resize(ref _slots, Math.Max(4, End * 2));
        return End++;
    }

    /// <summary>Keeps the array from checking the type of what is put into it.</summary>
    private struct Slot
    {
        public T? Item;
        public bool IsHere;
    }
}
