using Penalty.Engine.Aggregators;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Rete;

/// <summary>The aggregation of the facts paired with one tuple: what has changed since the last flush, and the results passed on.</summary>
internal sealed class Aggregation
{
    private readonly LeftEntry _entry;
    private readonly IAggregator _aggregator;
    private readonly Dictionary<object, List<Tuple>> _results = [];
    private readonly List<Tuple> _added = [];
    private readonly List<Tuple> _modified = [];
    private readonly List<Tuple> _removed = [];

    public Aggregation(LeftEntry entry, IAggregator aggregator)
    {
        _entry = entry;
        _aggregator = aggregator;
    }

    public IEnumerable<Tuple> Results => _results.Values.SelectMany(r => r);

    public void Add(Tuple pair) => _added.Add(pair);

    public void Modify(Tuple pair)
    {
        if (!_added.Contains(pair) && !_modified.Contains(pair)) _modified.Add(pair);
    }

    public void Remove(Tuple pair)
    {
        if (_added.Remove(pair)) return;
        _modified.Remove(pair);
        _removed.Add(pair);
    }

    public void Begin(Session session, AggregateNode node) =>
        Apply(session, node, _aggregator.Add(session.AggregationContext, _entry.Tuple, Facts(_entry.Pairs)));

    public void ModifyAll(Session session, AggregateNode node)
    {
        if (_entry.Pairs.Count > 0)
            Apply(session, node, _aggregator.Modify(session.AggregationContext, _entry.Tuple, Facts(_entry.Pairs)));
        foreach (var result in Results.ToArray()) TupleSource.PassUpdate(session, result);
    }

    public void Flush(Session session, AggregateNode node)
    {
        var context = session.AggregationContext;
        if (_added.Count > 0) Apply(session, node, _aggregator.Add(context, _entry.Tuple, Taken(_added)));
        if (_modified.Count > 0) Apply(session, node, _aggregator.Modify(context, _entry.Tuple, Taken(_modified)));
        if (_removed.Count > 0) Apply(session, node, _aggregator.Remove(context, _entry.Tuple, Taken(_removed)));
    }

    private static IFact[] Facts(List<Tuple> pairs)
    {
        var facts = new IFact[pairs.Count];
        for (var i = 0; i < facts.Length; i++) facts[i] = pairs[i].Fact!;
        return facts;
    }

    private static IFact[] Taken(List<Tuple> pairs)
    {
        var facts = Facts(pairs);
        pairs.Clear();
        return facts;
    }

    private void Apply(Session session, AggregateNode node, IReadOnlyCollection<AggregationResult> results)
    {
        foreach (var result in results)
        {
            switch (result.Action)
            {
                case AggregationAction.Added:
                    var tuple = new Tuple(_entry.Tuple, new Fact(result.Aggregate, new AggregateSource(result.Source)));
                    Bucket(result.Aggregate).Add(tuple);
                    node.PassInsert(session, tuple);
                    break;
                case AggregationAction.Modified:
                    Replace(session, result);
                    break;
                case AggregationAction.Removed:
                    TupleSource.PassRetract(session, Take(result.Aggregate));
                    break;
            }
        }
    }

    private void Replace(Session session, AggregationResult result)
    {
        var tuple = Take(result.Previous);
        tuple.Fact!.Value = result.Aggregate;
        tuple.Fact.Source = new AggregateSource(result.Source);
        Bucket(result.Aggregate).Add(tuple);
        TupleSource.PassUpdate(session, tuple);
    }

    private List<Tuple> Bucket(object? result)
    {
        var key = result ?? DBNull.Value;
        if (!_results.TryGetValue(key, out var bucket)) _results.Add(key, bucket = new List<Tuple>(1));
        return bucket;
    }

    private Tuple Take(object? result)
    {
        var bucket = Bucket(result);
        var tuple = bucket[0];
        bucket.RemoveAt(0);
        if (bucket.Count == 0) _results.Remove(result ?? DBNull.Value);
        return tuple;
    }

    private sealed record AggregateSource(IEnumerable<IFact> Facts) : IFactSource
    {
        public FactSourceType SourceType => FactSourceType.Aggregate;
    }
}
