using System.Collections;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>Turns each fact into several. What is equal among all that the facts are turned into is one result.</summary>
internal sealed class FlattenAggregation : Aggregation
{
    private readonly Factory _factory;
    private readonly Dictionary<object, Result> _results;
    private Result? _first;
    private Result? _last;

    private FlattenAggregation(Factory factory, WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
        _factory = factory;
        _results = new Dictionary<object, Result>(memory.Network.Identity);
    }

    public override IEnumerable<Rete.Tuple> Results
    {
        get
        {
            for (var result = _first; result is not null; result = result.Next) yield return result.Shown;
        }
    }

    public override void Add(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            var values = ValuesOf(memory, item);
            StateOf(item.Tuple).Reference = values;
            foreach (var value in values) Add(memory, item, value);
        }
    }

    public override void Modify(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            var before = (List<object>?)StateOf(item.Tuple).Reference ?? [];
            var after = ValuesOf(memory, item);
            StateOf(item.Tuple).Reference = after;
            var known = new HashSet<object>(before, memory.Network.Identity);
            var kept = new HashSet<object>(after, memory.Network.Identity);
            foreach (var value in before.Where(v => !kept.Contains(v))) Remove(memory, value);
            foreach (var value in after)
            {
                if (known.Contains(value)) Change(memory, value);
                else Add(memory, item, value);
            }
        }
    }

    public override void Remove(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items)
        {
            foreach (var value in (List<object>?)StateOf(item.Tuple).Reference ?? []) Remove(memory, value);
        }
    }

    /// <summary>What a fact is turned into, each once.</summary>
    private List<object> ValuesOf(WorkingMemory memory, Item item)
    {
        if (_factory.Selector(memory, Left, item.Fact) is not IEnumerable several) return [];
        var seen = new HashSet<object>(memory.Network.Identity);
        return [.. several.Cast<object>().Where(seen.Add)];
    }

    private void Add(WorkingMemory memory, Item item, object value)
    {
        if (_results.TryGetValue(value, out var known))
        {
            known.Count++;
            return;
        }

        var result = new Result { Shown = Show(memory, value, new ItemSource(item.Fact)), Count = 1 };
        _results.Add(value, result);
        Append(result);
    }

    private void Change(WorkingMemory memory, object value)
    {
        var result = _results[value];
        if (!ReferenceEquals(result.Shown.Fact!.Value, value))
        {
            result.Shown.Fact.Value = value;
            Unchain(result);
            Append(result);
        }

        Refresh(memory, result.Shown);
    }

    private void Remove(WorkingMemory memory, object value)
    {
        var result = _results[value];
        if (--result.Count > 0) return;
        _results.Remove(value);
        Unchain(result);
        Hide(memory, result.Shown);
    }

    private void Append(Result result)
    {
        result.Previous = _last;
        result.Next = null;
        if (_last is null) _first = result;
        else _last.Next = result;
        _last = result;
    }

    private void Unchain(Result result)
    {
        if (result.Previous is null) _first = result.Next;
        else result.Previous.Next = result.Next;
        if (result.Next is null) _last = result.Previous;
        else result.Next.Previous = result.Previous;
    }

    private sealed class Result
    {
        public required Rete.Tuple Shown { get; init; }

        public int Count { get; set; }

        /// <summary>The neighbours in the order in which results came.</summary>
        public Result? Previous { get; set; }

        public Result? Next { get; set; }
    }

    internal sealed class Factory : AggregationFactory
    {
        public required Selector<object?> Selector { get; init; }

        public override bool GoesOn => false;

        public override Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left) =>
            new FlattenAggregation(this, memory, node, left);
    }
}
