using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

/// <summary>The facts of a working memory, by place and by identity. A few facts are looked through one by one; from some more on they are
/// hashed. A fact that goes leaves a place that the next one takes, the place that became free last first: the order of NRules.</summary>
internal sealed class FactTable
{
    /// <summary>Up to here looking at each is cheaper than a hash: an object has none before it is asked for it.</summary>
    private const int Short = 48;

    private const int Smallest = 16;

    private Slot[] _facts = [];
    private int[] _buckets = [];
    private int[] _free = [];
    private int _freeCount;
    private bool _isHashed;

    /// <summary>One past the last place.</summary>
    public int End { get; private set; }

    public int Count { get; private set; }

    /// <summary>The fact at a place; <see langword="null"/> where one has gone.</summary>
    public Fact? At(int place) => _facts[place].Fact;

    public Fact? Find(FactType kind, object value)
    {
        var hash = HashIfNeeded(kind, value);
        return _isHashed ? FindHashed(kind, value, hash) : FindInShort(kind, value, hash);
    }

    /// <summary>Adds a fact, unless it is there.</summary>
    public bool TryAdd(Fact fact, FactType kind)
    {
        if (_isHashed) return TryAddHashed(fact, kind);
        if (Count >= Short)
        {
            BeginToHash();
            return TryAddHashed(fact, kind);
        }

        var value = fact.Value!;
        var hash = kind.Identity == IdentityKind.Reference ? 0 : HashOf(kind, value);
        if (FindInShort(kind, value, hash) is not null) return false;
        Append(fact, kind, value, hash);
        return true;
    }

    public void Remove(Fact fact)
    {
        if (_isHashed) Leave(fact.TablePlace);
        _facts[fact.TablePlace] = default;
        if (_freeCount == _free.Length) Array.Resize(ref _free, Math.Max(Smallest, _freeCount * 2));
        _free[_freeCount++] = fact.TablePlace;
        fact.TablePlace = Fact.Nowhere;
        Count--;
    }

    /// <summary>Gives a fact another object, and keeps its place.</summary>
    public void Replace(Fact fact, FactType kind, object value)
    {
        if (_isHashed) Leave(fact.TablePlace);
        ref var slot = ref _facts[fact.TablePlace];
        fact.Value = slot.Value = value;
        fact.Kind = kind;
        slot.Hash = HashIfNeeded(kind, value);
        if (_isHashed) Enter(fact.TablePlace);
    }

    public void Clear()
    {
        Array.Clear(_facts, 0, End);
        var worthKeeping = Count * 8;
        End = Count = _freeCount = 0;
        if (!_isHashed) return;
        _isHashed = false;
        if (_buckets.Length > Math.Max(256, worthKeeping)) _buckets = [];
        else Array.Clear(_buckets);
    }

    /// <summary>Not inlined: the runtime compiles a method for how it was used, and long tables are not used as short ones are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryAddHashed(Fact fact, FactType kind)
    {
        var value = fact.Value!;
        var hash = HashIfNeeded(kind, value);
        if (FindHashed(kind, value, hash) is not null) return false;
        Append(fact, kind, value, hash);
        if (Count * 2 > _buckets.Length) Rehash(_buckets.Length * 4);
        else Enter(fact.TablePlace);
        return true;
    }

    private void Append(Fact fact, FactType kind, object value, int hash)
    {
        // A fact of the arena often had the same kind in an earlier session, and a look is cheaper than a reference written.
        if (!ReferenceEquals(fact.Kind, kind)) fact.Kind = kind;
        fact.TablePlace = _freeCount > 0 ? _free[--_freeCount] : NewPlace();
        ref var slot = ref _facts[fact.TablePlace];
        slot.Fact = fact;
        slot.Value = value;
        slot.Hash = hash;
        Count++;
    }

    private int NewPlace()
    {
        if (End == _facts.Length) Array.Resize(ref _facts, Math.Max(Smallest, End * 2));
        return End++;
    }

    private int HashIfNeeded(FactType kind, object value)
    {
        if (kind.Identity != IdentityKind.Reference) return HashOf(kind, value);
        return _isHashed ? RuntimeHelpers.GetHashCode(value) : 0;
    }

    private static int HashOf(FactType kind, object value) => kind.Identity switch
    {
        IdentityKind.Equality => value.GetHashCode(),
        IdentityKind.Provider => ((IIdentityProvider)value).GetIdentity().GetHashCode(),
        _ => kind.Comparer.GetHashCode(value),
    };

    private static bool AreSame(FactType kind, object x, object y) => kind.Identity switch
    {
        IdentityKind.Reference => false,
        IdentityKind.Equality => x.Equals(y),
        IdentityKind.Provider => Equals(((IIdentityProvider)x).GetIdentity(), ((IIdentityProvider)y).GetIdentity()),
        _ => kind.Comparer.Equals(x, y),
    };

    private Fact? FindHashed(FactType kind, object value, int hash)
    {
        var facts = _facts;
        for (var place = _buckets[Bucket(hash)]; place != 0;)
        {
            ref readonly var slot = ref facts[place - 1];
            if (slot.Hash == hash && Is(slot, kind, value)) return slot.Fact;
            place = slot.Next;
        }

        return null;
    }

    private Fact? FindInShort(FactType kind, object value, int hash)
    {
        if (kind.Identity != IdentityKind.Reference) return FindEqual(kind, value, hash);
        foreach (ref readonly var slot in _facts.AsSpan(0, End))
        {
            if (ReferenceEquals(slot.Value, value)) return slot.Fact;
        }

        return null;
    }

    private Fact? FindEqual(FactType kind, object value, int hash)
    {
        foreach (ref readonly var slot in _facts.AsSpan(0, End))
        {
            if (slot.Hash == hash && slot.Fact is not null && Is(slot, kind, value)) return slot.Fact;
        }

        return null;
    }

    private static bool Is(in Slot slot, FactType kind, object value) => ReferenceEquals(slot.Value, value)
        || (ReferenceEquals(slot.Fact!.Kind, kind) && AreSame(kind, slot.Value!, value));

    private int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets.Length - 1);

    private void Enter(int place)
    {
        ref var slot = ref _facts[place];
        ref var head = ref _buckets[Bucket(slot.Hash)];
        slot.Next = head;
        head = place + 1;
    }

    private void Leave(int place)
    {
        ref var slot = ref _facts[place];
        ref var next = ref _buckets[Bucket(slot.Hash)];
        while (next != place + 1) next = ref _facts[next - 1].Next;
        next = slot.Next;
    }

    private void BeginToHash()
    {
        _isHashed = true;
        foreach (ref var slot in _facts.AsSpan(0, End))
        {
            if (slot.Fact is { Kind.Identity: IdentityKind.Reference }) slot.Hash = RuntimeHelpers.GetHashCode(slot.Value!);
        }

        Rehash(Math.Max(_buckets.Length, Short * 4));
    }

    private void Rehash(int buckets)
    {
        if (buckets == _buckets.Length) Array.Clear(_buckets);
        else _buckets = new int[buckets];
        for (var place = 0; place < End; place++)
        {
            if (_facts[place].Fact is not null) Enter(place);
        }
    }

    /// <summary>A fact, and beside it what a search needs to know, so that it need not look into each fact.</summary>
    private struct Slot
    {
        public Fact? Fact;
        public object? Value;
        public int Hash;

        /// <summary>One more than the place of the next fact in the same bucket; zero for the last.</summary>
        public int Next;
    }
}
