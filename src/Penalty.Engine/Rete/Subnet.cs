namespace Penalty.Engine.Rete;

/// <summary>Where a subnetwork begins: its owner sends each of its tuples through it.</summary>
internal sealed class SubnetStart : BetaNode
{
    public Tuple? Begin(WorkingMemory memory, Tuple tuple) => PassInsert(memory, tuple);

    public void Change(WorkingMemory memory, Tuple? inner) => PassUpdate(memory, inner);

    public void End(WorkingMemory memory, Tuple? inner) => PassRetract(memory, inner);

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
    }
}

/// <summary>Where a subnetwork ends: hands each of its matches to the owner, as a pair of the tuple that the match began with.</summary>
internal sealed class SubnetEnd : BetaNode
{
    private static readonly Fact Nothing = new(null);

    /// <summary>How many steps the owner's tuple is behind a match of the subnetwork.</summary>
    public required int Hops { get; init; }

    public SubnetNode Owner { get; set; } = null!;

    public override void Insert(WorkingMemory memory, Tuple tuple) =>
        tuple.State = Owner.InnerCame(memory, tuple.Ancestor(Hops), LastFact(tuple));

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        var pair = (Pair)tuple.State!;
        pair.Fact = LastFact(tuple);
        Owner.InnerChanged(memory, pair);
    }

    public override void Retract(WorkingMemory memory, Tuple tuple) => Owner.InnerWent(memory, (Pair)tuple.State!);

    private static Fact LastFact(Tuple tuple)
    {
        for (var t = tuple; t is not null; t = t.Parent)
        {
            if (t.Fact is not null) return t.Fact;
        }

        return Nothing;
    }
}
