using System.Collections.Concurrent;
using Penalty.Engine.Diagnostics;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed class SessionFactory : ISessionFactory
{
    private readonly Network _network;
    private readonly MemoryPool _pool;

    public SessionFactory(Network network)
    {
        _network = network;
        _pool = new MemoryPool(network);
    }

    public EventAggregator EventsCore { get; } = new();

    public IEventProvider Events => EventsCore;

    public IDependencyResolver DependencyResolver { get; set; } = new NoDependencies();

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = new Session(this);
        session.Begin(_pool.Take(), initializationAction);
        return session;
    }

    public ReteGraph GetSchema() => _network.Schema.Value;

    /// <summary>Takes back the working memory of a session that has ended.</summary>
    public void Return(WorkingMemory memory) => _pool.Return(memory);
}

/// <summary>Working memories that wait to be used again.</summary>
internal sealed class MemoryPool
{
    private static readonly int MostWaiting = Environment.ProcessorCount * 2;

    private readonly Network _network;
    private readonly ConcurrentQueue<WorkingMemory> _waiting = new();
    private WorkingMemory? _next;

    public MemoryPool(Network network) => _network = network;

    public WorkingMemory Take()
    {
        var next = Interlocked.Exchange(ref _next, null);
        return next ?? (_waiting.TryDequeue(out var memory) ? memory : new WorkingMemory(_network));
    }

    public void Return(WorkingMemory memory)
    {
        if (!memory.TryClear()) return;
        if (Interlocked.CompareExchange(ref _next, memory, null) is null) return;
        if (_waiting.Count < MostWaiting) _waiting.Enqueue(memory);
    }
}
