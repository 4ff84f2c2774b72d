namespace Penalty.Engine.Diagnostics;

/// <summary>One event of a session, heard at its factory as well. Arguments are made once, and only when somebody listens.</summary>
internal sealed class EventSource<TArguments>
    where TArguments : EventArgs
{
    private readonly EventAggregator _owner;
    private readonly EventSource<TArguments>? _parent;
    private EventHandler<TArguments>? _handlers;

    public EventSource(EventAggregator owner, EventSource<TArguments>? parent)
    {
        _owner = owner;
        _parent = parent;
    }

    public bool IsHeard => _handlers is not null || (_parent?.IsHeard ?? false);

    public void Add(EventHandler<TArguments>? handler)
    {
        _handlers += handler;
        _owner.Noted(1);
    }

    public void Remove(EventHandler<TArguments>? handler)
    {
        var before = _handlers;
        _handlers -= handler;
        if (_handlers != before) _owner.Noted(-1);
    }

    /// <summary>Raises the event. What its arguments hold may be held on to from now on.</summary>
    /// <returns>The arguments, with what handlers made of them; <see langword="null"/> when nobody listens.</returns>
    public TArguments? Raise(Session session, Func<TArguments> arguments)
    {
        if (!IsHeard) return null;
        session.Memory.Expose();
        var made = arguments();
        Raise(session, made);
        return made;
    }

    private void Raise(Session session, TArguments arguments)
    {
        _handlers?.Invoke(session, arguments);
        _parent?.Raise(session, arguments);
    }
}
