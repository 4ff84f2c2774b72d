using Penalty.Engine.Rete;

namespace Penalty.Engine.Aggregators;

/// <summary>The aggregation of the facts that one tuple is paired with: kept up as they come, change and go, and passed on when settled.</summary>
internal abstract class Aggregation
{
    protected Aggregation(WorkingMemory memory, AggregateNode node, Rete.Tuple left)
    {
        Memory = memory;
        Node = node;
        Left = left;
    }

    protected WorkingMemory Memory { get; }

    protected AggregateNode Node { get; }

    protected Rete.Tuple Left { get; }

    public abstract void Add(Pair pair);

    public abstract void Modify(Pair pair);

    public abstract void Remove(Pair pair);

    /// <summary>Passes on what has changed.</summary>
    /// <param name="leftChanged">Whether the tuple itself has changed, so that every result has.</param>
    public abstract void Settle(bool leftChanged);

    /// <summary>The tuple is gone: its results go with it.</summary>
    public abstract void Withdraw();
}

/// <summary>Calculates a key or an element of a fact.</summary>
/// <returns>Whether it could be calculated.</returns>
internal delegate bool Selector<TResult>(WorkingMemory memory, Rete.Tuple tuple, Fact fact, out TResult result);

/// <summary>Makes the aggregations of one aggregate element.</summary>
internal abstract class AggregationFactory
{
    /// <summary>Whether the element's expressions use more than the aggregated fact.</summary>
    public bool DependsOnTuple { get; set; }

    public abstract Aggregation Create(WorkingMemory memory, AggregateNode node, Rete.Tuple left);
}

/// <summary>An aggregation with exactly one result, which stays the same object.</summary>
internal abstract class SingleAggregation : Aggregation, IFactSource
{
    private Rete.Tuple? _shown;
    private bool _isShown;

    protected SingleAggregation(WorkingMemory memory, AggregateNode node, Rete.Tuple left)
        : base(memory, node, left)
    {
    }

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public abstract IEnumerable<IFact> Facts { get; }

    protected abstract object Result { get; }

    protected bool IsChanged { get; set; }

    public override void Settle(bool leftChanged)
    {
        Complete();
        if (!_isShown)
        {
            _isShown = true;
            _shown = Node.Show(Memory, Left, Memory.NewFact(Result, this));
        }
        else if (IsChanged || leftChanged)
        {
            Node.Refresh(Memory, _shown);
        }

        IsChanged = false;
    }

    public override void Withdraw() => Node.Hide(Memory, _shown);

    /// <summary>Brings the result up to date.</summary>
    protected virtual void Complete()
    {
    }
}
