namespace Penalty.Engine.Rete;

/// <summary>Objects that live as long as a session and are used again by the next one. What recent sessions did not need is given up, and past
/// a limit objects are left to the garbage collector.</summary>
internal sealed class Arena<T>
    where T : class
{
    private const int Limit = 1 << 17;
    private const int SessionsBetweenTrims = 64;

    private readonly Func<T> _make;
    private T?[] _items = [];
    private int _sessions;
    private int _mostUsed;

    public Arena(Func<T> make) => _make = make;

    public int Used { get; private set; }

    public ReadOnlySpan<T?> InUse => _items.AsSpan(0, Used);

    public T Take()
    {
        if (Used < _items.Length) return _items[Used++] ??= _make();
        if (Used == Limit) return _make();
        Array.Resize(ref _items, Math.Max(16, Used * 2));
        return _items[Used++] = _make();
    }

    public void Rewind()
    {
        _mostUsed = Math.Max(_mostUsed, Used);
        Used = 0;
        if (++_sessions < SessionsBetweenTrims) return;
        if (_items.Length > Math.Max(16, _mostUsed * 4)) Array.Resize(ref _items, _mostUsed * 2);
        _sessions = _mostUsed = 0;
    }

    /// <summary>Forgets all objects: somebody outside may hold on to them.</summary>
    public void Abandon()
    {
        _items = [];
        Used = 0;
    }
}
