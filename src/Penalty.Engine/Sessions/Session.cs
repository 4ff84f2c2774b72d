using Penalty.Engine.Aggregators;
using Penalty.Engine.Diagnostics;
using Penalty.Engine.Extensibility;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

/// <summary>A working memory over a compiled network. All that changes while rules run is here.</summary>
internal sealed partial class Session : ISession
{
    private readonly NodeMemory?[] _memories;
    private readonly SortedDictionary<int, (AggregateNode Node, HashSet<LeftEntry> Entries)> _deferred = [];
    private readonly List<BetaNode> _reached = [];
    private readonly Dictionary<object, Fact> _facts;
    private int _thread;

    public Session(Network network, EventAggregator events, IDependencyResolver resolver, IActionInterceptor? interceptor)
    {
        Network = network;
        Raise = new EventAggregator(events);
        DependencyResolver = resolver;
        ActionInterceptor = interceptor;
        AgendaCore = new Agenda(this);
        AggregationContext = new AggregationContext(this);
        _memories = new NodeMemory?[network.NodeCount];
        _facts = new Dictionary<object, Fact>(network.Identity);
    }

    public Network Network { get; }

    public EventAggregator Raise { get; }

    public Agenda AgendaCore { get; }

    public AggregationContext AggregationContext { get; }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => AgendaCore;

    public IEventProvider Events => Raise;

    public IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public IQueryable<TFact> Query<TFact>() => _facts.Values.Select(f => f.Value).OfType<TFact>().AsQueryable();

    public void Start()
    {
        Network.Root.PassInsert(this, new Rete.Tuple(null, null));
        FlushAggregates();
    }

    public NodeMemory MemoryOf(BetaNode node) => _memories[node.Id] ??= new NodeMemory(node.Key is not null || node.FromSubnet);

    /// <summary>Puts off an aggregation until the change that is going on is complete.</summary>
    public void Defer(AggregateNode node, LeftEntry entry)
    {
        if (!_deferred.TryGetValue(node.Id, out var waiting)) _deferred.Add(node.Id, waiting = (node, []));
        waiting.Entries.Add(entry);
    }

    private void FlushAggregates()
    {
        while (_deferred.Count > 0)
        {
            var (id, waiting) = _deferred.First();
            _deferred.Remove(id);
            foreach (var entry in waiting.Entries) waiting.Node.Flush(this, entry);
        }
    }

    /// <summary>Runs one call from outside, or one that an action makes on the same thread.</summary>
    private TResult Run<TResult>(Func<TResult> call)
    {
        var current = Environment.CurrentManagedThreadId;
        var owner = Interlocked.CompareExchange(ref _thread, current, 0);
        if (owner != 0 && owner != current)
            throw new InvalidOperationException("A session is for one thread at a time; another thread is using this one");
        try
        {
            return call();
        }
        finally
        {
            if (owner == 0) Volatile.Write(ref _thread, 0);
        }
    }
}
