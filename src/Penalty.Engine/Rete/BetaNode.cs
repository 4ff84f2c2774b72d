using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

/// <summary>A node that pairs tuples with facts. Each side is kept in a memory that is hashed by the key that the two sides must share.</summary>
internal abstract class BetaNode : TupleSource, INode
{
    public required int Id { get; init; }

    /// <summary>The number of the rule, or of the alternative of a rule, that the node belongs to.</summary>
    public required int Branch { get; init; }

    /// <summary>What has to hold for a pair.</summary>
    public required TupleExpression<bool>[] Conditions { get; init; }

    /// <summary>The hash of the key of a tuple and of a fact; <see langword="null"/> when no equality joins them.</summary>
    public JoinKey? Key { get; init; }

    /// <summary>Whether the facts come from a subnetwork: each pairs only with the tuple that it began at.</summary>
    public bool FromSubnet { get; init; }

    /// <summary>The order in which nodes hear of a new fact: rule by rule, and in a rule the last node first, so that a fact that matches two
    /// patterns is paired with itself once.</summary>
    public static int LastFirst(BetaNode x, BetaNode y) =>
        x.Branch != y.Branch ? x.Branch.CompareTo(y.Branch) : y.Id.CompareTo(x.Id);

    /// <summary>The order in which nodes hear of a fact that changes or goes: rule by rule, and in a rule the first node first.</summary>
    public static int FirstFirst(BetaNode x, BetaNode y) =>
        x.Branch != y.Branch ? x.Branch.CompareTo(y.Branch) : x.Id.CompareTo(y.Id);

    public void Insert(Session session, Tuple tuple)
    {
        var memory = session.MemoryOf(this);
        var entry = Enter(this, tuple);
        entry.Hash = HashOf(tuple);
        memory.Left.Add(entry);
        for (var right = memory.Right.First(entry.Hash); right is not null; right = (RightEntry?)right.Next)
        {
            if (Matches(session, entry, right)) Pair(entry, right);
        }

        TupleCame(session, entry);
    }

    public void Update(Session session, LeftEntry entry)
    {
        var memory = session.MemoryOf(this);
        Rehash(memory.Left, entry, HashOf(entry.Tuple));
        foreach (var pair in entry.Pairs) pair.Right!.Before = pair;
        var before = entry.Pairs.ToArray();
        for (var right = memory.Right.First(entry.Hash); right is not null; right = (RightEntry?)right.Next)
        {
            if (Matches(session, entry, right)) KeepOrAdd(session, entry, right, right.Before);
        }

        Drop(session, before, leftMoved: true);
        TupleChanged(session, entry);
    }

    public void Retract(Session session, LeftEntry entry)
    {
        session.MemoryOf(this).Left.Remove(entry);
        foreach (var pair in entry.Pairs) pair.Right!.Pairs.Remove(pair);
        TupleWent(session, entry);
        entry.Pairs.Clear();
    }

    public RightEntry InsertRight(Session session, Fact fact, Tuple? origin = null)
    {
        var memory = session.MemoryOf(this);
        var entry = new RightEntry(this, fact, origin);
        entry.Hash = HashOf(entry);
        memory.Right.Add(entry);
        for (var left = memory.Left.First(entry.Hash); left is not null; left = (LeftEntry?)left.Next)
        {
            if (Matches(session, left, entry)) PairCame(session, left, Pair(left, entry));
        }

        return entry;
    }

    public void UpdateRight(Session session, RightEntry entry)
    {
        var memory = session.MemoryOf(this);
        Rehash(memory.Right, entry, HashOf(entry));
        foreach (var pair in entry.Pairs) pair.Left!.Before = pair;
        var before = entry.Pairs.ToArray();
        for (var left = memory.Left.First(entry.Hash); left is not null; left = (LeftEntry?)left.Next)
        {
            if (Matches(session, left, entry)) KeepOrAdd(session, left, entry, left.Before);
        }

        Drop(session, before, leftMoved: false);
    }

    public void RetractRight(Session session, RightEntry entry)
    {
        session.MemoryOf(this).Right.Remove(entry);
        var pairs = entry.Pairs.ToArray();
        entry.Pairs.Clear();
        foreach (var pair in pairs)
        {
            pair.Left!.Pairs.Remove(pair);
            PairWent(session, pair.Left, pair);
        }
    }

    /// <summary>A tuple came, with the pairs that it is in.</summary>
    protected abstract void TupleCame(Session session, LeftEntry entry);

    /// <summary>A tuple that stays has changed; its pairs are up to date.</summary>
    protected abstract void TupleChanged(Session session, LeftEntry entry);

    /// <summary>A tuple went, with the pairs that it was in.</summary>
    protected abstract void TupleWent(Session session, LeftEntry entry);

    /// <summary>A pair came to a tuple that was there.</summary>
    protected abstract void PairCame(Session session, LeftEntry entry, Tuple pair);

    /// <summary>A pair that stays has changed.</summary>
    protected abstract void PairChanged(Session session, LeftEntry entry, Tuple pair);

    /// <summary>A pair went from a tuple that stays.</summary>
    protected abstract void PairWent(Session session, LeftEntry entry, Tuple pair);

    private bool Matches(Session session, LeftEntry left, RightEntry right)
    {
        if (left.Hash != right.Hash || (FromSubnet && right.Origin != left.Tuple)) return false;
        foreach (var condition in Conditions)
        {
            if (!condition.TryInvoke(session, left.Tuple, right.Fact, out var holds) || !holds) return false;
        }

        return true;
    }

    private int HashOf(Tuple tuple) => FromSubnet ? RuntimeHelpers.GetHashCode(tuple) : Key?.OfTuple(tuple) ?? 0;

    private int HashOf(RightEntry entry) => FromSubnet ? RuntimeHelpers.GetHashCode(entry.Origin) : Key?.OfFact(entry.Fact) ?? 0;

    private static Tuple Pair(LeftEntry left, RightEntry right)
    {
        var pair = new Tuple(left.Tuple, right.Fact) { Left = left, Right = right };
        left.Pairs.Add(pair);
        right.Pairs.Add(pair);
        return pair;
    }

    private static void Rehash<TEntry>(EntryIndex<TEntry> index, TEntry entry, int hash)
        where TEntry : Entry
    {
        if (entry.Hash == hash) return;
        index.Remove(entry);
        entry.Hash = hash;
        index.Add(entry);
    }

    private void KeepOrAdd(Session session, LeftEntry left, RightEntry right, Tuple? before)
    {
        if (before is null)
        {
            PairCame(session, left, Pair(left, right));
            return;
        }

        left.Before = right.Before = null;
        PairChanged(session, left, before);
    }

    private void Drop(Session session, Tuple[] before, bool leftMoved)
    {
        foreach (var pair in before)
        {
            Entry other = leftMoved ? pair.Right! : pair.Left!;
            if (other.Before != pair) continue;
            other.Before = null;
            pair.Left!.Pairs.Remove(pair);
            pair.Right!.Pairs.Remove(pair);
            PairWent(session, pair.Left, pair);
        }
    }
}

/// <summary>The hash of the key that a tuple and a fact must share.</summary>
internal sealed record JoinKey(Func<Tuple, int> OfTuple, Func<Fact, int> OfFact);
