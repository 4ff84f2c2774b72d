namespace Penalty.Engine.Rete;

/// <summary>Passes on every pair.</summary>
internal sealed class JoinNode : BetaNode
{
    protected override void TupleCame(Session session, LeftEntry entry)
    {
        for (var i = 0; i < entry.Pairs.Count; i++) PassInsert(session, entry.Pairs[i]);
    }

    protected override void TupleChanged(Session session, LeftEntry entry)
    {
    }

    protected override void TupleWent(Session session, LeftEntry entry)
    {
        for (var i = entry.Pairs.Count - 1; i >= 0; i--) PassRetract(session, entry.Pairs[i]);
    }

    protected override void PairCame(Session session, LeftEntry entry, Tuple pair) => PassInsert(session, pair);

    protected override void PairChanged(Session session, LeftEntry entry, Tuple pair) => PassUpdate(session, pair);

    protected override void PairWent(Session session, LeftEntry entry, Tuple pair) => PassRetract(session, pair);
}

/// <summary>Passes a tuple on while it is in a pair, or while it is in none.</summary>
internal sealed class QuantifierNode : BetaNode
{
    /// <summary>Whether a tuple passes while it is in a pair; otherwise while it is in none.</summary>
    public required bool Exists { get; init; }

    protected override void TupleCame(Session session, LeftEntry entry) => Settle(session, entry);

    protected override void TupleChanged(Session session, LeftEntry entry)
    {
        if (entry.State is Tuple passed && Holds(entry)) PassUpdate(session, passed);
        else Settle(session, entry);
    }

    protected override void TupleWent(Session session, LeftEntry entry)
    {
        if (entry.State is Tuple passed) PassRetract(session, passed);
        entry.State = null;
    }

    protected override void PairCame(Session session, LeftEntry entry, Tuple pair) => Settle(session, entry);

    protected override void PairChanged(Session session, LeftEntry entry, Tuple pair)
    {
    }

    protected override void PairWent(Session session, LeftEntry entry, Tuple pair) => Settle(session, entry);

    private bool Holds(LeftEntry entry) => entry.Pairs.Count > 0 == Exists;

    private void Settle(Session session, LeftEntry entry)
    {
        if (Holds(entry) && entry.State is null)
        {
            var passed = new Tuple(entry.Tuple, null);
            entry.State = passed;
            PassInsert(session, passed);
        }
        else if (!Holds(entry) && entry.State is Tuple passed)
        {
            entry.State = null;
            PassRetract(session, passed);
        }
    }
}
