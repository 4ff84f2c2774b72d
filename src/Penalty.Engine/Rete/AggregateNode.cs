using Penalty.Engine.Aggregators;

namespace Penalty.Engine.Rete;

/// <summary>Adds to each tuple the results of aggregating the facts that it is paired with. Changes are gathered and handed to the
/// aggregator together, when the change to the working memory that they belong to is complete.</summary>
internal sealed class AggregateNode : BetaNode
{
    public required IAggregatorFactory Factory { get; init; }

    public void Flush(Session session, LeftEntry entry)
    {
        if (entry.State is Aggregation aggregation) aggregation.Flush(session, this);
    }

    protected override void TupleCame(Session session, LeftEntry entry)
    {
        var aggregation = new Aggregation(entry, Factory.Create(session.AggregationContext));
        entry.State = aggregation;
        aggregation.Begin(session, this);
    }

    protected override void TupleChanged(Session session, LeftEntry entry)
    {
        var aggregation = (Aggregation)entry.State!;
        aggregation.Flush(session, this);
        aggregation.ModifyAll(session, this);
    }

    protected override void TupleWent(Session session, LeftEntry entry)
    {
        var aggregation = (Aggregation)entry.State!;
        entry.State = null;
        foreach (var result in aggregation.Results) PassRetract(session, result);
    }

    protected override void PairCame(Session session, LeftEntry entry, Tuple pair) =>
        Defer(session, entry).Add(pair);

    protected override void PairChanged(Session session, LeftEntry entry, Tuple pair) =>
        Defer(session, entry).Modify(pair);

    protected override void PairWent(Session session, LeftEntry entry, Tuple pair) =>
        Defer(session, entry).Remove(pair);

    private Aggregation Defer(Session session, LeftEntry entry)
    {
        session.Defer(this, entry);
        return (Aggregation)entry.State!;
    }
}
