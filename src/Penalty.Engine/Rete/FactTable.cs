using System.Runtime.CompilerServices;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>The facts of a working memory by identity, and in the order of insertion.</summary>
internal sealed class FactTable
{
    private const int Short = 16;

    private Fact?[] _buckets = new Fact?[Short];
    private Fact? _last;

    public Fact? First { get; private set; }

    public int Count { get; private set; }

    public static int HashOf(FactType kind, object value) => kind.Identity switch
    {
        IdentityKind.Reference => RuntimeHelpers.GetHashCode(value),
        IdentityKind.Equality => value.GetHashCode(),
        IdentityKind.Provider => ((IIdentityProvider)value).GetIdentity().GetHashCode(),
        _ => kind.Comparer.GetHashCode(value),
    };

    public Fact? Find(FactType kind, object value, int hash)
    {
        for (var fact = _buckets[Bucket(hash)]; fact is not null; fact = fact.NextInBucket)
        {
            if (fact.Hash != hash) continue;
            if (ReferenceEquals(fact.Value, value)) return fact;
            if (kind.Identity != IdentityKind.Reference && ReferenceEquals(fact.Kind, kind) && AreSame(kind, fact.Value!, value)) return fact;
        }

        return null;
    }

    public void Add(Fact fact)
    {
        if (Count >= _buckets.Length) Grow();
        ref var head = ref _buckets[Bucket(fact.Hash)];
        fact.NextInBucket = head;
        head = fact;
        fact.Previous = _last;
        if (_last is null) First = fact;
        else _last.Next = fact;
        _last = fact;
        fact.IsPresent = true;
        Count++;
    }

    public void Remove(Fact fact)
    {
        Unhash(fact);
        if (fact.Previous is null) First = fact.Next;
        else fact.Previous.Next = fact.Next;
        if (fact.Next is null) _last = fact.Previous;
        else fact.Next.Previous = fact.Previous;
        fact.Previous = fact.Next = null;
        fact.IsPresent = false;
        Count--;
    }

    /// <summary>Gives a fact another object, and keeps its place.</summary>
    public void Replace(Fact fact, FactType kind, object value, int hash)
    {
        Unhash(fact);
        fact.Value = value;
        fact.Kind = kind;
        fact.Hash = hash;
        ref var head = ref _buckets[Bucket(hash)];
        fact.NextInBucket = head;
        head = fact;
    }

    public void Clear()
    {
        First = _last = null;
        Count = 0;
        if (_buckets.Length > 4096) _buckets = new Fact?[Short];
        else Array.Clear(_buckets);
    }

    private static bool AreSame(FactType kind, object x, object y) => kind.Identity switch
    {
        IdentityKind.Equality => x.Equals(y),
        IdentityKind.Provider => Equals(((IIdentityProvider)x).GetIdentity(), ((IIdentityProvider)y).GetIdentity()),
        _ => kind.Comparer.Equals(x, y),
    };

    private int Bucket(int hash) => (int)((uint)(hash * -1640531527) >>> 7) & (_buckets.Length - 1);

    private void Unhash(Fact fact)
    {
        ref var place = ref _buckets[Bucket(fact.Hash)];
        while (place != fact) place = ref place!.NextInBucket;
        place = fact.NextInBucket;
        fact.NextInBucket = null;
    }

    private void Grow()
    {
        var before = _buckets;
        _buckets = new Fact?[before.Length * 4];
        for (var fact = First; fact is not null; fact = fact.Next)
        {
            ref var head = ref _buckets[Bucket(fact.Hash)];
            fact.NextInBucket = head;
            head = fact;
        }
    }
}
