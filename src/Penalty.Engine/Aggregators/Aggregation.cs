using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>The aggregation of what a subnetwork finds for one tuple. Results are tuples that are put into the batches of the working memory:
/// the node passes them on when all tuples of a change have been aggregated.</summary>
internal abstract class Aggregation
{
    protected Aggregation(AggregateNode node, Rete.Tuple left)
    {
        Node = node;
        Left = left;
    }

    protected AggregateNode Node { get; }

    protected Rete.Tuple Left { get; }

    /// <summary>Facts came: called once with those that are there when the tuple comes, even if there are none.</summary>
    public abstract void Add(WorkingMemory memory, ReadOnlySpan<Item> items);

    public abstract void Modify(WorkingMemory memory, ReadOnlySpan<Item> items);

    public abstract void Remove(WorkingMemory memory, ReadOnlySpan<Item> items);

    /// <summary>The results that are there, in the order in which they came.</summary>
    public abstract IEnumerable<Rete.Tuple> Results { get; }

    /// <summary>A change failed, and what it began to do is not passed on.</summary>
    public virtual void BreakOff()
    {
    }

    /// <summary>The tuple is gone, or its aggregation given up: its results go with it, in the order in which they came.</summary>
    public void Withdraw(WorkingMemory memory)
    {
        Close();
        foreach (var result in Results)
        {
            if (result.IsIn) Hide(memory, result);
        }
    }

    /// <summary>Nothing is aggregated any more.</summary>
    protected virtual void Close()
    {
    }

    protected ref NodeState StateOf(Rete.Tuple item) => ref item.StateAt(Node.ItemState);

    protected Rete.Tuple Show(WorkingMemory memory, object? result, IFactSource source)
    {
        var tuple = memory.NewTuple(Node.Output, Left, memory.NewFact(result, source));
        memory.Results.Add(tuple, Counter.InsertInput);
        return tuple;
    }

    protected static void Refresh(WorkingMemory memory, Rete.Tuple shown) => memory.Results.Add(shown, Counter.UpdateInput);

    protected static void Hide(WorkingMemory memory, Rete.Tuple shown)
    {
        memory.Retire(shown.Fact!);
        memory.Results.Add(shown, Counter.RetractInput);
    }
}

/// <summary>What a subnetwork found, the fact of which is aggregated.</summary>
internal readonly record struct Item(Rete.Tuple Tuple)
{
    public Fact Fact => Tuple.Fact!;
}

/// <summary>Calculates a key or an element of a fact.</summary>
/// <exception cref="AggregateExpressionException">It could not be calculated, and the host handled that.</exception>
internal delegate TResult Selector<out TResult>(WorkingMemory memory, Rete.Tuple tuple, Fact fact);

/// <summary>Makes the aggregations of one aggregate element.</summary>
internal abstract class AggregationFactory
{
    /// <summary>Whether an aggregation keeps what it took in before a failure that was handled; else another one begins.</summary>
    public virtual bool GoesOn => true;

    public abstract Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left);
}

/// <summary>An expression of an aggregate threw, and the host handled that: the aggregation of the tuple is given up until the next change.</summary>
internal sealed class AggregateExpressionException : Exception
{
    public AggregateExpressionException()
        : base("An expression of the aggregate could not be evaluated")
    {
    }
}

/// <summary>An aggregation with exactly one result, which stays the same object.</summary>
internal abstract class SingleAggregation : Aggregation, IFactSource
{
    private Rete.Tuple? _shown;

    protected SingleAggregation(AggregateNode node, Rete.Tuple left)
        : base(node, left)
    {
    }

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public abstract IEnumerable<IFact> Facts { get; }

    protected abstract object Result { get; }

    public sealed override void Add(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        if (items.Length > 1) Expect(items.Length);
        foreach (var item in items) Add(memory, item);
        Settle(memory);
    }

    public sealed override void Modify(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items) Modify(memory, item);
        Settle(memory);
    }

    public sealed override void Remove(WorkingMemory memory, ReadOnlySpan<Item> items)
    {
        foreach (var item in items) Remove(item);
        Settle(memory);
    }

    public override IEnumerable<Rete.Tuple> Results => _shown is null ? [] : [_shown];

    /// <summary>Makes room for what is about to be added.</summary>
    protected virtual void Expect(int count)
    {
    }

    protected abstract void Add(WorkingMemory memory, Item item);

    protected abstract void Modify(WorkingMemory memory, Item item);

    protected abstract void Remove(Item item);

    /// <summary>Brings the result up to date.</summary>
    protected virtual void Complete()
    {
    }

    private void Settle(WorkingMemory memory)
    {
        Complete();
        if (_shown is null) _shown = Show(memory, Result, this);
        else Refresh(memory, _shown);
    }
}
