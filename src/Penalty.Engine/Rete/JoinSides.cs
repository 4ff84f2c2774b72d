namespace Penalty.Engine.Rete;

/// <summary>Both sides of a join, by the hash of its key.</summary>
internal sealed class JoinSides
{
    /// <summary>So many pairs are looked at before the sides are hashed, unless options say otherwise.</summary>
    public const int Patience = 256;

    /// <summary>So many pairs can be looked at while one side of one is hashed.</summary>
    public const int PairsForOneHash = 8;

    public HashedSide Tuples { get; } = new();

    public HashedSide Facts { get; } = new();

    public void Clear()
    {
        Tuples.Clear();
        Facts.Clear();
    }

    public void Add(JoinNode node, Tuple tuple)
    {
        var hasKey = node.Key!.TryHash(tuple, out var hash);
        Tuples.Add(tuple.Slot, hash, hasKey);
    }

    public void Add(JoinNode node, Fact fact)
    {
        var hasKey = node.Key!.TryHash(fact, out var hash);
        Facts.Add(fact.SlotIn(node.Right.Id), hash, hasKey);
    }

    public void AddAll(JoinNode node, Batch<Fact> facts, int start, int count)
    {
        for (var i = start; i < start + count; i++) Add(node, facts[i]);
    }

    public void Remove(Tuple tuple) => Tuples.Remove(tuple.Slot);

    public void Remove(JoinNode node, Fact fact) => Facts.Remove(fact.SlotIn(node.Right.Id));
}
