namespace Penalty.Engine.Rete;

/// <summary>One side of a node's memory: entries by the hash of their key, each chain in the order of insertion. A short memory is a single
/// chain; entries whose key could not be calculated stand in a chain of their own.</summary>
internal struct EntryIndex
{
    private const int Short = 8;

    private Chain _chain;
    private Chain _keyless;
    private Chain[]? _buckets;
    private bool _isSpread;

    public int Count { get; private set; }

    /// <summary>The first entry that may have a key of a hash; follow <see cref="Entry.Next"/> and compare the hashes.</summary>
    public readonly Entry? First(int hash) => _isSpread ? _buckets![Bucket(hash)].Head : _chain.Head;

    /// <summary>The first entry without a key; follow <see cref="Entry.Next"/>.</summary>
    public readonly Entry? FirstKeyless => _keyless.Head;

    /// <summary>The number of chains with keys, for walking through all.</summary>
    public readonly int Chains => _isSpread ? _buckets!.Length : 1;

    public readonly Entry? Head(int chain) => _isSpread ? _buckets![chain].Head : _chain.Head;

    public void Add(Entry entry, bool isKeyed)
    {
        Count++;
        if (entry.IsKeyless)
        {
            _keyless.Append(entry);
            return;
        }

        if (isKeyed && Count > Short && (!_isSpread || Count > _buckets!.Length * 2)) Spread();
        if (_isSpread) _buckets![Bucket(entry.Hash)].Append(entry);
        else _chain.Append(entry);
    }

    public void Remove(Entry entry)
    {
        Count--;
        if (entry.IsKeyless) _keyless.Remove(entry);
        else if (_isSpread) _buckets![Bucket(entry.Hash)].Remove(entry);
        else _chain.Remove(entry);
    }

    public void Clear()
    {
        _chain = default;
        _keyless = default;
        Count = 0;
        if (!_isSpread) return;
        _isSpread = false;
        if (_buckets!.Length > 4096) _buckets = null;
        else Array.Clear(_buckets);
    }

    private readonly int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets!.Length - 1);

    private void Spread()
    {
        var size = 16;
        while (size < Count * 2) size *= 2;
        var before = _isSpread ? _buckets! : [_chain];
        if (_isSpread || _buckets is null || _buckets.Length < size) _buckets = new Chain[size];
        _isSpread = true;
        foreach (var chain in before)
        {
            for (var entry = chain.Head; entry is not null;)
            {
                var next = entry.Next;
                _buckets[Bucket(entry.Hash)].Append(entry);
                entry = next;
            }
        }

        _chain = default;
    }

    private struct Chain
    {
        public Entry? Head;
        private Entry? _tail;

        public void Append(Entry entry)
        {
            entry.Next = null;
            entry.Previous = _tail;
            if (_tail is null) Head = entry;
            else _tail.Next = entry;
            _tail = entry;
        }

        public void Remove(Entry entry)
        {
            if (entry.Previous is null) Head = entry.Next;
            else entry.Previous.Next = entry.Next;
            if (entry.Next is null) _tail = entry.Previous;
            else entry.Next.Previous = entry.Previous;
            entry.Next = entry.Previous = null;
        }
    }
}
