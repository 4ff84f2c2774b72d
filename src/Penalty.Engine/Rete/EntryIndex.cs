namespace Penalty.Engine.Rete;

/// <summary>Entries by the hash of their key, each bucket in the order of insertion. Without a key all stand in one bucket.</summary>
internal sealed class EntryIndex<TEntry>
    where TEntry : Entry
{
    private readonly bool _keyed;
    private Entry?[] _heads;
    private Entry?[] _tails;

    public EntryIndex(bool keyed)
    {
        _keyed = keyed;
        var size = keyed ? 8 : 1;
        _heads = new Entry?[size];
        _tails = new Entry?[size];
    }

    public int Count { get; private set; }

    /// <summary>The first entry of the bucket that a hash falls in; follow <see cref="Entry.Next"/>.</summary>
    public TEntry? First(int hash) => (TEntry?)_heads[Bucket(hash)];

    public void Add(TEntry entry)
    {
        if (_keyed && Count >= _heads.Length * 2) Grow();
        Append(entry);
        Count++;
    }

    public void Remove(TEntry entry)
    {
        var bucket = Bucket(entry.Hash);
        if (entry.Previous is null) _heads[bucket] = entry.Next;
        else entry.Previous.Next = entry.Next;
        if (entry.Next is null) _tails[bucket] = entry.Previous;
        else entry.Next.Previous = entry.Previous;
        entry.Next = entry.Previous = null;
        Count--;
    }

    private int Bucket(int hash) => _keyed ? (hash ^ (hash >>> 15)) & (_heads.Length - 1) : 0;

    private void Append(Entry entry)
    {
        var bucket = Bucket(entry.Hash);
        entry.Next = null;
        entry.Previous = _tails[bucket];
        if (entry.Previous is null) _heads[bucket] = entry;
        else entry.Previous.Next = entry;
        _tails[bucket] = entry;
    }

    private void Grow()
    {
        var old = _heads;
        _heads = new Entry?[old.Length * 4];
        _tails = new Entry?[_heads.Length];
        foreach (var head in old)
        {
            for (var entry = head; entry is not null;)
            {
                var next = entry.Next;
                Append(entry);
                entry = next;
            }
        }
    }
}

/// <summary>What a session keeps for one node.</summary>
internal sealed class NodeMemory
{
    public NodeMemory(bool keyed)
    {
        Left = new EntryIndex<LeftEntry>(keyed);
        Right = new EntryIndex<RightEntry>(keyed);
    }

    public EntryIndex<LeftEntry> Left { get; }

    public EntryIndex<RightEntry> Right { get; }
}
