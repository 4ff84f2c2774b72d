namespace Penalty.Engine.Rete;

/// <summary>One side of a node's memory: entries in the order of insertion and, once the side is long, chained by the hash of their key. Entries
/// refer to each other by their places, since a number is cheaper to write than a reference.</summary>
internal struct EntryIndex
{
    /// <summary>Up to here a side is not hashed.</summary>
    public const int Short = 8;

    /// <summary>No entry stands here, so that places that are clear refer to nothing.</summary>
    private const int None = 0;

    private Slot[] _items;
    private Chain[]? _buckets;
    private Chain _keyless;
    private bool _isHashed;
    private int _end;

    public int Count { get; private set; }

    public void Add(Entry entry)
    {
        if (_end == 0) Begin();
        else if (_end == _items.Length) Array.Resize(ref _items, _end * 2);
        entry.Place = _end;
        _items[_end++].Entry = entry;
        Count++;
        if (_isHashed) Enter(entry);
    }

    public void Remove(Entry entry)
    {
        if (_isHashed) Leave(entry);
        _items[entry.Place].Entry = null;
        Count--;
        if (entry.Place == _end - 1) _end--;
        else if (_end > 16 && _end > Count * 2) MoveUp();
    }

    /// <summary>Begins to find entries by the hash of their key.</summary>
    public void BeginToHash(Action<Entry> hash)
    {
        _isHashed = true;
        foreach (var slot in _items.AsSpan(0, _end))
        {
            if (slot.Entry is { } entry) hash(entry);
        }

        var buckets = _buckets?.Length ?? 32;
        while (Count > buckets * 2) buckets *= 4;
        if (buckets != _buckets?.Length) _buckets = new Chain[buckets];
        Rechain();
    }

    /// <summary>The first entry that may match one of the other side: that has its hash, or no key; or simply the first, if all are wanted.</summary>
    public readonly Entry? First(Entry other, bool wantsAll, out bool seesAll)
    {
        seesAll = !_isHashed || wantsAll || other.IsKeyless;
        if (seesAll) return FromPlace(1);
        return At(_buckets![Bucket(other.Hash)].First) is { } first ? Fitting(first, other) : At(_keyless.First);
    }

    /// <summary>The entry after one, in the same way.</summary>
    public readonly Entry? Next(Entry current, Entry other, bool seesAll)
    {
        if (seesAll) return FromPlace(current.Place + 1);
        var next = At(current.NextPlace);
        if (current.IsKeyless) return next;
        return next is null ? At(_keyless.First) : Fitting(next, other);
    }

    public void Clear()
    {
        var worthKeeping = Count * 8;
        if (_end > 1) Array.Clear(_items, 1, _end - 1);
        _end = Math.Min(_end, 1);
        Count = 0;
        if (!_isHashed) return;
        _isHashed = false;
        _keyless = default;
        if (_buckets!.Length > Math.Max(64, worthKeeping)) _buckets = null;
        else Array.Clear(_buckets);
    }

    private void Begin()
    {
        _items = new Slot[4];
        _end = 1;
    }

    private readonly Entry? FromPlace(int place)
    {
        for (; place < _end; place++)
        {
            if (_items[place].Entry is { } entry) return entry;
        }

        return null;
    }

    private readonly Entry? Fitting(Entry entry, Entry other)
    {
        while (entry.Hash != other.Hash)
        {
            if (entry.NextPlace == None) return At(_keyless.First);
            entry = _items[entry.NextPlace].Entry!;
        }

        return entry;
    }

    private readonly Entry? At(int place) => place == None ? null : _items[place].Entry;

    private readonly int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets!.Length - 1);

    private void Enter(Entry entry)
    {
        if (Count > _buckets!.Length * 2) Grow();
        else Append(entry);
    }

    private void Append(Entry entry)
    {
        ref var chain = ref entry.IsKeyless ? ref _keyless : ref _buckets![Bucket(entry.Hash)];
        entry.NextPlace = None;
        entry.PreviousPlace = chain.Last;
        if (chain.Last == None) chain.First = entry.Place;
        else _items[chain.Last].Entry!.NextPlace = entry.Place;
        chain.Last = entry.Place;
    }

    private void Leave(Entry entry)
    {
        ref var chain = ref entry.IsKeyless ? ref _keyless : ref _buckets![Bucket(entry.Hash)];
        if (entry.PreviousPlace == None) chain.First = entry.NextPlace;
        else _items[entry.PreviousPlace].Entry!.NextPlace = entry.NextPlace;
        if (entry.NextPlace == None) chain.Last = entry.PreviousPlace;
        else _items[entry.NextPlace].Entry!.PreviousPlace = entry.PreviousPlace;
    }

    private void Grow()
    {
        _buckets = new Chain[_buckets!.Length * 4];
        Rechain();
    }

    private void MoveUp()
    {
        var to = 1;
        for (var from = 1; from < _end; from++)
        {
            if (_items[from].Entry is not { } entry) continue;
            entry.Place = to;
            _items[to++].Entry = entry;
        }

        Array.Clear(_items, to, _end - to);
        _end = to;
        if (_isHashed) Rechain();
    }

    private void Rechain()
    {
        Array.Clear(_buckets!);
        _keyless = default;
        for (var i = 1; i < _end; i++)
        {
            if (_items[i].Entry is { } entry) Append(entry);
        }
    }

    /// <summary>Keeps the array from checking the type of what is put into it.</summary>
    private struct Slot
    {
        public Entry? Entry;
    }

    private struct Chain
    {
        public int First;

        public int Last;
    }
}
