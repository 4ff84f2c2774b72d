namespace Penalty.Engine.Rete;

/// <summary>One side of a join, by the hash of its key: slots of a memory in chains, each in the order of the slots. What has no key that could
/// be calculated is in a chain of its own, and is found by every key.</summary>
internal sealed class HashedSide
{
    private const int None = -1;

    private int[] _buckets = [];
    private Link[] _links = [];
    private int _firstKeyless = None;
    private int _count;

    /// <summary>Adds a slot; one that is there gets another key.</summary>
    public void Add(int slot, int hash, bool hasKey)
    {
        if (slot < _links.Length && _links[slot] is { IsUsed: true } known)
        {
            if (known.Hash == hash && known.HasKey == hasKey) return;
            Remove(slot);
        }

        if (slot >= _links.Length) Array.Resize(ref _links, Math.Max(16, Math.Max(slot + 1, _links.Length * 2)));
        ref var link = ref _links[slot];
        link.Hash = hash;
        link.HasKey = hasKey;
        link.IsUsed = true;
        _count++;
        if (_count > _buckets.Length) Grow();
        else Chained(slot);
    }

    public void Remove(int slot)
    {
        if (slot >= _links.Length || !_links[slot].IsUsed) return;
        Unchain(slot);
        _links[slot].IsUsed = false;
        _count--;
    }

    /// <summary>The hash of the key of a slot, and whether it has one.</summary>
    public (int Hash, bool HasKey) KeyOf(int slot) => (_links[slot].Hash, _links[slot].HasKey);

    /// <summary>The first slot that may hold what a key joins, or a negative number.</summary>
    public int First(int hash, bool hasKey)
    {
        if (!hasKey) return FromSlot(0);
        if (_buckets.Length == 0) return None;
        return Earlier(Fitting(_buckets[Bucket(hash)] - 1, hash), _firstKeyless);
    }

    /// <summary>The slot after one, in the same way.</summary>
    public int Next(int slot, int hash, bool hasKey)
    {
        if (!hasKey) return FromSlot(slot + 1);
        if (_firstKeyless == None) return Fitting(_links[slot].Next, hash);
        return Earlier(After(slot, Fitting(_buckets[Bucket(hash)] - 1, hash), hash), AfterKeyless(slot));
    }

    public void Clear()
    {
        Array.Clear(_links);
        Array.Clear(_buckets);
        _firstKeyless = None;
        _count = 0;
    }

    private int FromSlot(int slot)
    {
        for (; slot < _links.Length; slot++)
        {
            if (_links[slot].IsUsed) return slot;
        }

        return None;
    }

    private static int Earlier(int one, int other) => one == None ? other : other == None ? one : Math.Min(one, other);

    private int Fitting(int slot, int hash)
    {
        while (slot != None && _links[slot].Hash != hash) slot = _links[slot].Next;
        return slot;
    }

    private int After(int slot, int from, int hash)
    {
        while (from != None && from <= slot) from = Fitting(_links[from].Next, hash);
        return from;
    }

    private int AfterKeyless(int slot)
    {
        var from = _firstKeyless;
        while (from != None && from <= slot) from = _links[from].Next;
        return from;
    }

    private int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets.Length - 1);

    private void Chained(int slot)
    {
        ref var link = ref _links[slot];
        if (!link.HasKey)
        {
            Insert(slot, ref _firstKeyless);
            return;
        }

        var first = _buckets[Bucket(link.Hash)] - 1;
        Insert(slot, ref first);
        _buckets[Bucket(link.Hash)] = first + 1;
    }

    /// <summary>Puts a slot in its place in a chain. The last is reached from the first, so that a slot of the end, as most are, needs no search.</summary>
    private void Insert(int slot, ref int first)
    {
        ref var link = ref _links[slot];
        if (first == None || slot < first)
        {
            link.Previous = None;
            link.Next = first;
            link.Last = first == None ? slot : _links[first].Last;
            if (first != None) _links[first].Previous = slot;
            first = slot;
            return;
        }

        var before = _links[first].Last;
        while (before > slot) before = _links[before].Previous;
        link.Previous = before;
        link.Next = _links[before].Next;
        if (link.Next != None) _links[link.Next].Previous = slot;
        else _links[first].Last = slot;
        _links[before].Next = slot;
    }

    private void Unchain(int slot)
    {
        ref var link = ref _links[slot];
        var first = link.HasKey ? _buckets[Bucket(link.Hash)] - 1 : _firstKeyless;
        if (link.Next != None) _links[link.Next].Previous = link.Previous;
        else if (first != slot) _links[first].Last = link.Previous;
        if (link.Previous != None)
        {
            _links[link.Previous].Next = link.Next;
            return;
        }

        if (link.Next != None) _links[link.Next].Last = link.Last;
        if (link.HasKey) _buckets[Bucket(link.Hash)] = link.Next + 1;
        else _firstKeyless = link.Next;
    }

    private void Grow()
    {
        _buckets = new int[Math.Max(32, _buckets.Length * 4)];
        _firstKeyless = None;
        for (var slot = 0; slot < _links.Length; slot++)
        {
            if (_links[slot].IsUsed) Chained(slot);
        }
    }

    private struct Link
    {
        public int Hash;
        public int Next;
        public int Previous;

        /// <summary>The last of the chain; known at the first.</summary>
        public int Last;
        public bool HasKey;
        public bool IsUsed;
    }
}
