using System.Runtime.CompilerServices;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>The facts of a working memory in the order of insertion, and by identity. A few facts are looked through one by one; from some
/// more on they are hashed. A fact that goes leaves a hole; when there are more holes than facts, all move up.</summary>
internal sealed class FactTable
{
    private const int Short = 16;

    private Slot[] _facts = [];
    private int[] _buckets = [];
    private bool _isHashed;

    /// <summary>One past the last place.</summary>
    public int End { get; private set; }

    public int Count { get; private set; }

    /// <summary>The fact at a place; <see langword="null"/> where one has gone.</summary>
    public Fact? At(int place) => _facts[place].Fact;

    public Fact? Find(FactType kind, object value) => Find(kind, value, HashIfNeeded(kind, value));

    /// <summary>Adds a fact, unless it is there.</summary>
    public bool TryAdd(Fact fact, FactType kind)
    {
        if (!_isHashed && Count >= Short) BeginToHash();
        var hash = HashIfNeeded(kind, fact.Value!);
        if (Find(kind, fact.Value!, hash) is not null) return false;
        fact.Kind = kind;
        fact.Hash = hash;
        if (End == _facts.Length) Array.Resize(ref _facts, Math.Max(Short, End * 2));
        fact.Place = End;
        _facts[End++] = new Slot { Fact = fact, Value = fact.Value };
        Count++;
        if (_isHashed)
        {
            if (Count > _buckets.Length) Rehash(_buckets.Length * 4);
            else Enter(fact);
        }

        return true;
    }

    public void Remove(Fact fact)
    {
        if (_isHashed) Leave(fact);
        _facts[fact.Place] = default;
        fact.Place = Fact.Nowhere;
        Count--;
        while (End > 0 && _facts[End - 1].Fact is null) End--;
        if (End > Short && End > Count * 2) MoveUp();
    }

    /// <summary>Gives a fact another object, and keeps its place.</summary>
    public void Replace(Fact fact, FactType kind, object value)
    {
        if (_isHashed) Leave(fact);
        fact.Value = _facts[fact.Place].Value = value;
        fact.Kind = kind;
        fact.Hash = HashIfNeeded(kind, value);
        if (_isHashed) Enter(fact);
    }

    public void Clear()
    {
        Array.Clear(_facts, 0, End);
        var worthKeeping = Count * 8;
        End = Count = 0;
        if (!_isHashed) return;
        _isHashed = false;
        if (_buckets.Length > Math.Max(256, worthKeeping)) _buckets = [];
        else Array.Clear(_buckets);
    }

    private int HashIfNeeded(FactType kind, object value) => kind.Identity switch
    {
        IdentityKind.Reference => _isHashed ? RuntimeHelpers.GetHashCode(value) : 0,
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

    private Fact? Find(FactType kind, object value, int hash)
    {
        if (_isHashed)
        {
            for (var place = _buckets[Bucket(hash)]; place != 0; place = _facts[place - 1].Fact!.NextInBucket)
            {
                if (Is(_facts[place - 1].Fact!, kind, value, hash)) return _facts[place - 1].Fact;
            }

            return null;
        }

        foreach (ref readonly var slot in _facts.AsSpan(0, End))
        {
            if (ReferenceEquals(slot.Value, value)) return slot.Fact;
            if (kind.Identity != IdentityKind.Reference && slot.Fact is { } fact && Is(fact, kind, value, hash)) return fact;
        }

        return null;
    }

    private static bool Is(Fact fact, FactType kind, object value, int hash) => fact.Hash == hash
        && (ReferenceEquals(fact.Value, value) || (ReferenceEquals(fact.Kind, kind) && AreSame(kind, fact.Value!, value)));

    private int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets.Length - 1);

    private void Enter(Fact fact)
    {
        ref var head = ref _buckets[Bucket(fact.Hash)];
        fact.NextInBucket = head;
        head = fact.Place + 1;
    }

    private void Leave(Fact fact)
    {
        ref var place = ref _buckets[Bucket(fact.Hash)];
        while (place != fact.Place + 1) place = ref _facts[place - 1].Fact!.NextInBucket;
        place = fact.NextInBucket;
    }

    private void BeginToHash()
    {
        _isHashed = true;
        for (var place = 0; place < End; place++)
        {
            if (_facts[place].Fact is { Kind.Identity: IdentityKind.Reference } fact) fact.Hash = RuntimeHelpers.GetHashCode(fact.Value!);
        }

        Rehash(Math.Max(_buckets.Length, Short * 4));
    }

    private void Rehash(int buckets)
    {
        if (buckets == _buckets.Length) Array.Clear(_buckets);
        else _buckets = new int[buckets];
        for (var place = 0; place < End; place++)
        {
            if (_facts[place].Fact is { } fact) Enter(fact);
        }
    }

    private void MoveUp()
    {
        var to = 0;
        for (var from = 0; from < End; from++)
        {
            if (_facts[from].Fact is not { } fact) continue;
            fact.Place = to;
            _facts[to++] = _facts[from];
        }

        Array.Clear(_facts, to, End - to);
        End = to;
        if (_isHashed) Rehash(_buckets.Length);
    }

    /// <summary>A fact, and its value beside it, so that a search need not look into each fact.</summary>
    private struct Slot
    {
        public Fact? Fact;

        public object? Value;
    }
}
