using Penalty.Engine.Aggregators;

namespace Penalty.Engine.Rete;

/// <summary>All that changes while rules run: facts, the memories of the network, the agenda, linked facts. It belongs to one session at a time,
/// and is cleared and used again by the next one. Nodes call it; hosts know it as <see cref="ISession"/>.</summary>
internal sealed partial class WorkingMemory
{
    private readonly FactTable _facts = new();
    private readonly Memory<Tuple>?[] _tuples;
    private readonly Memory<Fact>?[] _alpha;
    private readonly Batch<Memory<Tuple>> _usedTuples = new();
    private readonly Batch<Memory<Fact>> _usedFacts = new();
    private AggregationContext? _aggregationContext;
    private Item[] _items = new Item[16];

    public WorkingMemory(Network network)
    {
        Network = network;
        _tuples = new Memory<Tuple>?[network.BetaMemories.Length];
        _alpha = new Memory<Fact>?[network.AlphaMemories.Length];
        _sides = new JoinSides?[network.Joins];
        _walked = new long[network.Joins];
        _byType = new Batch<Fact>?[network.TypeNodes.Length];
        _counts = new int[network.SchemaSize * Counters];
        Agenda = new AgendaQueue(this);
    }

    public Network Network { get; }

    public AgendaQueue Agenda { get; }

    public Session Session { get; private set; } = null!;

    /// <summary>How many sessions were served before.</summary>
    public long Sessions { get; private set; }

    public FactTable Facts => _facts;

    /// <summary>The tuple without facts that every match begins with.</summary>
    public Tuple Root { get; } = new() { PoolPlace = -1 };

    /// <summary>What custom aggregators are called with.</summary>
    public AggregationContext AggregationContext => _aggregationContext ??= NRulesInternals.NewAggregationContext(new MemoryIdentity(this));

    /// <summary>Tuples on their way that come.</summary>
    public Batch<Tuple> Inserts { get; } = new();

    /// <summary>Tuples on their way that changed.</summary>
    public Batch<Tuple> Updates { get; } = new();

    /// <summary>Tuples on their way that go.</summary>
    public Batch<Tuple> Retracts { get; } = new();

    /// <summary>Tuples for which a subnetwork has begun to find something, or finds nothing any more.</summary>
    public Batch<Tuple> Turned { get; } = new();

    /// <summary>Tuples that a node gathers for itself.</summary>
    public Batch<Tuple> Scratch { get; } = new();

    /// <summary>Results of aggregations on their way.</summary>
    public Results Results { get; } = new();

    /// <summary>Facts on their way.</summary>
    public Batch<Fact> Arriving { get; } = new();

    /// <summary>Facts that do not pass a condition any more.</summary>
    public Batch<Fact> Failing { get; } = new();

    /// <summary>The batch of tuples for a change.</summary>
    public Batch<Tuple> BatchOf(Counter change) => change switch
    {
        Counter.InsertInput => Inserts,
        Counter.UpdateInput => Updates,
        Counter.RetractInput => Retracts,
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public Marks Mark() => new(Inserts.Count, Updates.Count, Retracts.Count);

    /// <summary>Takes back what was added to the batches after a mark.</summary>
    public void Truncate(Marks marks)
    {
        Inserts.Truncate(marks.Inserts);
        Updates.Truncate(marks.Updates);
        Retracts.Truncate(marks.Retracts);
    }

    public Memory<Tuple> TuplesIn(BetaMemory memory) => _tuples[memory.Id] ??= new Memory<Tuple>();

    public Memory<Fact> FactsIn(AlphaMemory memory) => _alpha[memory.Id] ??= new Memory<Fact>();

    /// <summary>The memory of tuples that are about to come, which will have to be cleared.</summary>
    public Memory<Tuple> TuplesComingTo(BetaMemory memory)
    {
        var tuples = TuplesIn(memory);
        if (tuples.End == 0) _usedTuples.Push(tuples);
        return tuples;
    }

    /// <summary>The memory of facts that are about to come, which will have to be cleared.</summary>
    public Memory<Fact> FactsComingTo(AlphaMemory memory)
    {
        var facts = FactsIn(memory);
        if (facts.End == 0) _usedFacts.Push(facts);
        return facts;
    }

    /// <summary>A part of a batch as items to be aggregated. It is good until the next call.</summary>
    public ReadOnlySpan<Item> ItemsOf(Batch<Tuple> batch, int start, int count)
    {
        if (_depth > 1) return Array.ConvertAll(Enumerable.Range(start, count).ToArray(), i => new Item(batch[i]));
        if (_items.Length < count) _items = new Item[Math.Max(count, _items.Length * 2)];
        for (var i = 0; i < count; i++) _items[i] = new Item(batch[start + i]);
        return _items.AsSpan(0, count);
    }

    /// <summary>Begins to serve a session.</summary>
    public void Begin(Session session)
    {
        Session = session;
        Root.Begin(-1, null, null);
    }

    /// <summary>Begins to match: the tuple without facts comes.</summary>
    public void Start()
    {
        var start = Network.Start;
        if (start.Children.Length == 0) return;
        var open = BeginChange();
        try
        {
            Inserts.Push(Root);
            foreach (var child in start.Children) child.LeftInsert(this, 0, 1);
            Root.IsIn = true;
            if (start.IsEnumerated)
            {
                var tuples = TuplesComingTo(start);
                Root.Slot = tuples.Await(Root);
                tuples.Put(Root.Slot);
            }
        }
        finally
        {
            EndChange(open);
        }
    }

    /// <summary>Clears everything, and lets go of what came from outside.</summary>
    /// <returns>Whether it can be used again: not if a change was broken off.</returns>
    public bool TryClear()
    {
        if (_isBroken || IsChanging) return false;
        for (var i = 0; i < _usedTuples.Count; i++) _usedTuples[i].Clear();
        for (var i = 0; i < _usedFacts.Count; i++) _usedFacts[i].Clear();
        _usedTuples.Truncate(0);
        _usedFacts.Truncate(0);
        ForgetSides();
        _facts.Clear();
        Agenda.Reset();
        ClearLinked();
        Array.Clear(_counts);
        IsHeard = IsTraced = false;
        Times = null;
        Session = null!;
        Sessions++;
        ClearPools();
        return true;
    }
}
