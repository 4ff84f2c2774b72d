namespace Penalty.Engine.Rete;

/// <summary>All that changes while rules run: facts, the memories of the nodes, the agenda, linked facts. It belongs to one session at a time,
/// and is cleared and used again by the next one. Nodes call it; hosts know it as <see cref="ISession"/>.</summary>
internal sealed partial class WorkingMemory
{
    private readonly NodeMemory?[] _memories;
    private readonly NodeSet _used;

    /// <summary>The nodes that the sweep has yet to visit.</summary>
    private readonly NodeSet _dirty;
    private readonly FactTable _facts = new();
    private readonly Arena<Fact> _factArena = new(() => new Fact());
    private readonly Arena<RightEntry> _entryArena = new(() => new RightEntry());
    private readonly Arena<Pair> _pairArena = new(() => new Pair());
    private readonly Arena<Tuple> _tupleArena = new(() => new Tuple());
    private readonly Arena<Activation> _activationArena = new(() => new Activation());
    private bool _isExposed;
    private AggregationContext? _aggregationContext;

    public WorkingMemory(Network network)
    {
        Network = network;
        _memories = new NodeMemory?[network.Nodes.Length];
        _used = new NodeSet(network.Nodes.Length);
        _dirty = new NodeSet(network.Nodes.Length);
        _counts = new int[network.SchemaSize * Counters];
        Agenda = new AgendaQueue(this);
    }

    public Network Network { get; }

    public AgendaQueue Agenda { get; }

    /// <summary>What custom aggregators are called with.</summary>
    public AggregationContext AggregationContext => _aggregationContext ??= NRulesInternals.NewAggregationContext(new MemoryIdentity(this));

    /// <summary>The tuple without facts that every match begins with.</summary>
    public Tuple Root { get; } = new();

    public Session Session { get; private set; } = null!;

    public FactTable Facts => _facts;

    /// <summary>Whether matches hold linked facts or the keys of filters, which come from outside.</summary>
    public bool MatchesHoldMore { get; set; }

    /// <summary>Begins to serve a session.</summary>
    public void Begin(Session session)
    {
        Session = session;
        Root.Begin(parent: null, sibling: null);
    }

    /// <summary>Begins to match: the tuple without facts comes.</summary>
    public void Start()
    {
        BeginSweep();
        foreach (var node in Network.StartNodes) node.Insert(this, NewTuple().Begin(Root, sibling: null));
    }

    /// <summary>Clears everything, and lets go of what came from outside.</summary>
    /// <returns>Whether it can be used again: not if a change was broken off.</returns>
    public bool TryClear()
    {
        if (_isOpen) return false;
        for (var id = _used.Take(); id >= 0; id = _used.Take()) _memories[id]!.Clear();
        _dirty.Clear();
        _facts.Clear();
        Agenda.Reset();
        ClearLinked();
        Array.Clear(_counts);
        _error = null;
        IsHeard = IsTraced = false;
        Times = null;
        Session = null!;
        if (_isExposed) Abandon();
        else Rewind();
        return true;
    }

    /// <summary>Takes note that somebody outside can hold on to facts and matches: they will not be used again.</summary>
    public void Expose() => _isExposed = true;

    public NodeMemory Of(BetaNode node) => _memories[node.Id] ??= new NodeMemory();

    /// <summary>Takes note that something comes to stand in a node's memory: those that a session does not use need not be cleared after it.</summary>
    public NodeMemory Use(BetaNode node)
    {
        _used.Add(node.Id);
        return Of(node);
    }

    public Pair NewPair(Tuple left, RightEntry right)
    {
        if (right.FirstPair is null) return right.BeginOwnPair(left);
        var pair = _pairArena.Take();
        pair.Begin(left, right.Fact!, right);
        return pair;
    }

    /// <summary>A pair with what came out of a subnetwork.</summary>
    public Pair NewInnerPair(Tuple left, Fact fact)
    {
        var pair = _pairArena.Take();
        pair.Begin(left, fact, null);
        return pair;
    }

    public RightEntry NewEntry(BetaNode node, Fact fact)
    {
        RightEntry entry = fact;
        if (fact.HasBeenEntry)
        {
            entry = _entryArena.Take();
            entry.Fact = fact;
        }

        fact.HasBeenEntry = true;
        entry.Begin(node);
        return entry;
    }

    /// <summary>A tuple that has yet to begin.</summary>
    public Tuple NewTuple() => _tupleArena.Take();

    public Fact NewFact(object? value)
    {
        var fact = _factArena.Take();
        fact.Begin(value);
        return fact;
    }

    /// <summary>A value that a node calculated, and what from.</summary>
    public Fact NewFact(object? value, IFactSource source)
    {
        var fact = NewFact(value);
        fact.Origin = source;
        return fact;
    }

    public Activation NewActivation(RuleNode node, Tuple tuple)
    {
        var activation = _activationArena.Take();
        activation.Begin(node, tuple);
        return activation;
    }

    private void Rewind()
    {
        foreach (var fact in _factArena.InUse) fact!.Release();
        if (Network.Aggregates)
        {
            foreach (var fact in _factArena.InUse) fact!.State = null;
            foreach (var entry in _entryArena.InUse) entry!.State = null;
            foreach (var pair in _pairArena.InUse) pair!.State = null;
            foreach (var tuple in _tupleArena.InUse) tuple!.State = null;
        }

        if (MatchesHoldMore)
        {
            foreach (var activation in _activationArena.InUse) activation!.Release();
        }

        MatchesHoldMore = false;
        _factArena.Rewind();
        _entryArena.Rewind();
        _pairArena.Rewind();
        _tupleArena.Rewind();
        _activationArena.Rewind();
    }

    private void Abandon()
    {
        _factArena.Abandon();
        _entryArena.Abandon();
        _pairArena.Abandon();
        _tupleArena.Abandon();
        _activationArena.Abandon();
        MatchesHoldMore = false;
        _isExposed = false;
    }
}
