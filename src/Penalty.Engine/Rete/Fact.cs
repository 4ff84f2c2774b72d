namespace Penalty.Engine.Rete;

/// <summary>A fact in a working memory, or a value that a node calculated.</summary>
internal sealed class Fact : IFact, IPooled
{
    /// <summary>The place of a fact that is in no table.</summary>
    public const int Nowhere = -1;

    public object? Value;

    /// <summary>Where the fact comes from: the match that it is linked to, what a node calculated it from, or nothing that the engine knows.</summary>
    public object? Origin;

    /// <summary>What is known of the type, for a fact of the working memory.</summary>
    public FactType Kind = null!;

    /// <summary>The place in the table of facts.</summary>
    public int TablePlace = Nowhere;

    /// <summary>The tuples that end with this fact, the newest first.</summary>
    public Tuple? FirstTuple;

    /// <summary>While a node compares: the tuple that one side and this fact were in before.</summary>
    public Tuple? Mark;

    private int _memory;
    private int _slot;
    private Seat[]? _more;
    private int _moreCount;

    /// <summary>The place in the pool of its session.</summary>
    public int PoolPlace { get; set; }

    public bool IsPresent => TablePlace != Nowhere;

    object? IFact.Value => Value;

    IFactSource? IFact.Source => Origin switch
    {
        Activation match => new LinkedSource(match),
        _ => (IFactSource?)Origin,
    };

    /// <summary>The match that the fact is linked to.</summary>
    public Activation? LinkedTo => Origin as Activation;

    public Type Type => Value?.GetType() ?? typeof(object);

    /// <summary>Begins as a fact, new or released.</summary>
    public void Begin(object? value)
    {
        Value = value;
        TablePlace = Nowhere;
        _memory = Nowhere;
        _moreCount = 0;
        FirstTuple = Mark = null;
    }

    /// <summary>Lets go of the value and where it came from.</summary>
    public void Release()
    {
        Value = null;
        Origin = null;
    }

    /// <summary>The place of the fact in an alpha memory, or <see cref="Nowhere"/>.</summary>
    public int SlotIn(int memory)
    {
        if (_memory == memory) return _slot;
        for (var i = 0; i < _moreCount; i++)
        {
            if (_more![i].Memory == memory) return _more[i].Slot;
        }

        return Nowhere;
    }

    /// <summary>Takes note of the place in an alpha memory. Most facts are in one.</summary>
    public void Enter(int memory, int slot)
    {
        if (_memory == Nowhere)
        {
            _memory = memory;
            _slot = slot;
            return;
        }

        _more ??= new Seat[2];
        if (_moreCount == _more.Length) Array.Resize(ref _more, _moreCount * 2);
        _more[_moreCount++] = new Seat { Memory = memory, Slot = slot };
    }

    public void Leave(int memory)
    {
        if (_memory == memory)
        {
            _memory = Nowhere;
            return;
        }

        var place = Array.FindIndex(_more!, 0, _moreCount, s => s.Memory == memory);
        _more![place] = _more[--_moreCount];
    }

    private struct Seat
    {
        public int Memory;
        public int Slot;
    }
}
