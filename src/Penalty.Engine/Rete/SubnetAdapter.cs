namespace Penalty.Engine.Rete;

/// <summary>The end of a subnetwork: hands each of its tuples to the node that it serves, as a fact that pairs only with the tuple that the
/// subnetwork began at.</summary>
internal sealed class SubnetAdapter : INode
{
    private static readonly Fact Nothing = new(null);
    private readonly int _hops;

    public SubnetAdapter(int hops) => _hops = hops;

    public BetaNode Owner { get; set; } = null!;

    public void Insert(Session session, Tuple tuple)
    {
        var entry = new LeftEntry(this, tuple);
        (tuple.Entries ??= new List<LeftEntry>(2)).Add(entry);
        entry.State = Owner.InsertRight(session, LastFact(tuple), tuple.Ancestor(_hops));
    }

    public void Update(Session session, LeftEntry entry) => Owner.UpdateRight(session, (RightEntry)entry.State!);

    public void Retract(Session session, LeftEntry entry) => Owner.RetractRight(session, (RightEntry)entry.State!);

    private static Fact LastFact(Tuple tuple)
    {
        for (var t = tuple; t is not null; t = t.Parent)
        {
            if (t.Fact is not null) return t.Fact;
        }

        return Nothing;
    }
}
