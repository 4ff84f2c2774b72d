namespace Penalty.Engine.Rete;

/// <summary>Objects that live as long as a session and are used again by the next one. Past a limit they are left to the garbage
/// collector, so that a long session holds on to no more than it needs.</summary>
internal sealed class Arena<T>
    where T : class
{
    private const int Limit = 8192;

    private readonly Func<T> _make;
    private T?[] _items = [];

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

    public void Rewind() => Used = 0;

    /// <summary>Forgets all objects: somebody outside may hold on to them.</summary>
    public void Abandon()
    {
        _items = [];
        Used = 0;
    }
}
