using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>A partial match: the tuple of the node before, and the fact that this node adds, if it adds one. It is also the record, in the
/// node that made it, that the pair matches.</summary>
internal sealed class Tuple : ITuple
{
    public Tuple(Tuple? parent, Fact? fact)
    {
        Parent = parent;
        Fact = fact;
    }

    public Tuple? Parent { get; }

    public Fact? Fact { get; }

    public LeftEntry? Left { get; init; }

    public RightEntry? Right { get; init; }

    /// <summary>Where the tuple stands in the nodes after the one that made it, in the order in which it reached them.</summary>
    public List<LeftEntry>? Entries { get; set; }

    public int Count
    {
        get
        {
            var count = 0;
            for (var t = this; t is not null; t = t.Parent)
            {
                if (t.Fact is not null) count++;
            }

            return count;
        }
    }

    public IEnumerable<IFact> Facts
    {
        get
        {
            for (var t = this; t is not null; t = t.Parent)
            {
                if (t.Fact is not null) yield return t.Fact;
            }
        }
    }

    public Tuple Ancestor(int hops)
    {
        var t = this;
        for (; hops > 0; hops--) t = t.Parent!;
        return t;
    }
}
