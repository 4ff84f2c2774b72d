using Penalty.Engine.Diagnostics;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>A session: a host's hold on a working memory, which it gives back when it is disposed of.</summary>
internal sealed partial class Session : ISession, IDisposable
{
    private readonly SessionFactory _factory;
    private WorkingMemory? _memory;
    private EventAggregator? _events;
    private Agenda? _agenda;
    private int _thread;

    public Session(SessionFactory factory)
    {
        _factory = factory;
        DependencyResolver = factory.DependencyResolver;
        ActionInterceptor = factory.ActionInterceptor;
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => _agenda ??= new Agenda(this);

    public IEventProvider Events => _events ??= new EventAggregator(_factory.EventsCore);

    public IMetricsProvider Metrics => new MetricsProvider(this);

    public IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Where events are raised: here, if somebody may listen here, else at the factory.</summary>
    public EventAggregator Raise => _events ?? _factory.EventsCore;

    public WorkingMemory Memory => _memory ?? throw new ObjectDisposedException(nameof(ISession), "The session has been disposed of");

    public ReteGraph GetSchema() => _factory.GetSchema();

    public IQueryable<TFact> Query<TFact>()
    {
        _ = Memory;
        return new FactQuery<TFact>(this).AsQueryable();
    }

    /// <summary>The facts of a type as they are now, in the order of insertion.</summary>
    public List<TFact> FactsOf<TFact>()
    {
        var isOuter = Enter();
        try
        {
            var found = new List<TFact>();
            var facts = Memory.Facts;
            for (var place = 0; place < facts.End; place++)
            {
                if (facts.At(place)?.Value is TFact value) found.Add(value);
            }

            return found;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    /// <summary>Begins with a working memory that is clear. The host sets the session up before anything is matched, agenda filters included.</summary>
    public void Begin(WorkingMemory memory, Action<ISession>? initialize)
    {
        _memory = memory;
        memory.Begin(this);
        initialize?.Invoke(this);
        memory.LookForListeners(Raise);
        memory.Start();
        Complete(isOuter: true);
    }

    /// <summary>Ends the session. Its working memory is used again by a later one; what came out of it (facts, matches) stays as it was.</summary>
    public void Dispose()
    {
        if (_memory is null) return;
        var user = Volatile.Read(ref _thread);
        if (user == Environment.CurrentManagedThreadId) throw new InvalidOperationException("A session can't be disposed of while it is at work");
        if (user != 0) throw InUse();

        // Of two threads that dispose at once, one gives the memory back.
        if (Interlocked.Exchange(ref _memory, null) is { } memory) _factory.Return(memory);
    }

    private static InvalidOperationException InUse() =>
        new("A session is for one thread at a time; another thread is using this one");

    /// <summary>Begins a call from outside, or one that an action makes on the same thread.</summary>
    /// <returns>Whether the call comes from outside.</returns>
    private bool Enter()
    {
        var current = Environment.CurrentManagedThreadId;
        var isOuter = _thread != current;
        if (isOuter && Interlocked.CompareExchange(ref _thread, current, 0) != 0) throw InUse();

        // An action may have begun to listen.
        _memory?.LookForListeners(Raise);
        return isOuter;
    }

    private void Exit(bool isOuter)
    {
        if (isOuter) Volatile.Write(ref _thread, 0);
    }

    /// <summary>Completes a change: linked facts follow, whatever waits; and what is gone is let go of, unless an action makes the change.</summary>
    private void Complete(bool isOuter)
    {
        var memory = Memory;
        while (memory.HasLinked) memory.PropagateNext(null);
        if (isOuter) memory.Reclaim();
    }
}
