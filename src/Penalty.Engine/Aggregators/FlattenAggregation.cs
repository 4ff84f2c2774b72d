using System.Collections;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into several. When the fact changes, results that are still there have changed, and the others come or go.</summary>
internal sealed class FlattenAggregation : Aggregation
{
    private readonly Factory _factory;

    private FlattenAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left) => _factory = factory;

    public override void Add(Pair pair)
    {
        var shown = new List<Rete.Tuple>();
        pair.State = shown;
        foreach (var value in ValuesOf(pair)) Show(pair, shown, value);
    }

    public override void Modify(Pair pair)
    {
        var before = (List<Rete.Tuple>)pair.State!;
        var after = new List<Rete.Tuple>(before.Count);
        pair.State = after;
        foreach (var value in ValuesOf(pair))
        {
            var kept = before.FindIndex(t => AreSame(t.Fact!.Value, value));
            if (kept < 0)
            {
                Show(pair, after, value);
                continue;
            }

            var tuple = before[kept];
            before.RemoveAt(kept);
            tuple.Fact!.Value = value;
            after.Add(tuple);
            Node.Refresh(Memory, tuple);
        }

        foreach (var gone in before) Node.Hide(Memory, gone);
    }

    public override void Remove(Pair pair)
    {
        foreach (var shown in (List<Rete.Tuple>)pair.State!) Node.Hide(Memory, shown);
        pair.State = null;
    }

    public override void Settle(bool leftChanged)
    {
        if (!leftChanged || _factory.DependsOnTuple) return;
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft)
        {
            foreach (var shown in (List<Rete.Tuple>)pair.State!) Node.Refresh(Memory, shown);
        }
    }

    public override void Withdraw()
    {
        for (var pair = Left.FirstPair; pair is not null; pair = pair.NextOfLeft) Remove(pair);
    }

    private bool AreSame(object? x, object? y) => ((IEqualityComparer<object>)Memory.Network.Identity).Equals(x, y);

    private object?[] ValuesOf(Pair pair) =>
        _factory.Selector.TryInvoke(Memory, Left, pair.Fact, out var values) && values is IEnumerable several
            ? [.. several.Cast<object?>()]
            : [];

    private void Show(Pair pair, List<Rete.Tuple> shown, object? value)
    {
        if (Node.Show(Memory, Left, Memory.NewFact(value, new PairSource(pair))) is { } tuple) shown.Add(tuple);
    }

    internal sealed class Factory : AggregationFactory
    {
        public required TupleExpression<object?> Selector { get; init; }

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new FlattenAggregation(this, memory, node, left);
    }
}
