using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

/// <summary>Objects that are used again: by the session that let go of them, and by the next one. What recent sessions did not need is given up,
/// and past a limit objects are left to the garbage collector.</summary>
internal sealed class Pool<T>
    where T : class, IPooled, new()
{
    private const int Limit = 1 << 17;
    private const int SessionsBetweenTrims = 64;

    private T?[] _items = [];
    private int[] _free = [];
    private int _freeCount;
    private int _used;
    private int _sessions;
    private int _mostUsed;

    /// <summary>All that is in use, or was in this session.</summary>
    public ReadOnlySpan<T?> InUse => _items.AsSpan(0, _used);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Take()
    {
        var items = _items;
        var place = _used;
        if (_freeCount > 0 || (uint)place >= (uint)items.Length || items[place] is not { } item) return TakeOther();
        _used = place + 1;
        return item;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T TakeOther()
    {
        if (_freeCount > 0) return At(_free[--_freeCount]);
        if (_used < _items.Length) return At(_used++);
        if (_used == Limit) return new T { PoolPlace = -1 };
        Array.Resize(ref _items, Math.Min(Limit, Math.Max(16, _used * 2)));
        return At(_used++);
    }

    /// <summary>Takes back an object while the session goes on.</summary>
    /// <param name="item">The object.</param>
    /// <param name="isExposed">Whether somebody outside may hold on to it: then another takes its place.</param>
    public void Return(T item, bool isExposed)
    {
        if (item.PoolPlace < 0) return;
        if (isExposed) _items[item.PoolPlace] = null;
        if (_freeCount == _free.Length) Array.Resize(ref _free, Math.Max(16, _freeCount * 2));
        _free[_freeCount++] = item.PoolPlace;
    }

    public int CountOf(Func<T, bool> which)
    {
        var count = 0;
        foreach (var item in InUse)
        {
            if (item is not null && which(item)) count++;
        }

        return count;
    }

    public void Rewind()
    {
        _mostUsed = Math.Max(_mostUsed, _used);
        _used = _freeCount = 0;
        if (++_sessions < SessionsBetweenTrims) return;
        if (_items.Length > Math.Max(16, _mostUsed * 4)) Array.Resize(ref _items, _mostUsed * 2);
        _sessions = _mostUsed = 0;
    }

    /// <summary>Forgets all objects: somebody outside may hold on to them.</summary>
    public void Abandon()
    {
        _items = [];
        _used = _freeCount = 0;
    }

    private T At(int place) => _items[place] ??= new T { PoolPlace = place };
}

/// <summary>An object of a pool.</summary>
internal interface IPooled
{
    /// <summary>The place in the pool; below zero if the object is in none.</summary>
    int PoolPlace { get; set; }
}
