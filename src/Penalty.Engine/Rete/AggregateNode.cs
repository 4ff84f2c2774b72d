using System.Runtime.CompilerServices;
using Penalty.Engine.Aggregators;

namespace Penalty.Engine.Rete;

/// <summary>Adds to each tuple the results of aggregating the facts that it is paired with. Aggregates are kept up as pairs come and go;
/// what has changed is passed on once, when all changes of the sweep have arrived.</summary>
internal sealed class AggregateNode : SubnetNode
{
    public required AggregationFactory Factory { get; init; }

    public required AggregateElement Element { get; init; }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        tuple.State = Factory.Create(memory, this, tuple);
        base.Insert(memory, tuple);
    }

    public Tuple? Show(WorkingMemory memory, Tuple left, Fact result) => PassInsert(memory, left, result);

    public void Refresh(WorkingMemory memory, Tuple? shown)
    {
        if (shown is not null) PassUpdate(memory, shown);
    }

    public void Hide(WorkingMemory memory, Tuple? shown)
    {
        if (shown is not null) PassRetract(memory, shown);
    }

    protected override void Went(WorkingMemory memory, Tuple tuple) => Of(tuple).Withdraw();

    protected override void Settle(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
        var aggregation = Of(tuple);
        var isChanged = tuple.IsChanged;
        tuple.IsChanged = false;
        if (isChanged && Factory.DependsOnTuple)
        {
            for (var pair = tuple.FirstPair; pair is not null; pair = pair.NextOfLeft) aggregation.Modify(pair);
        }

        aggregation.Settle(isChanged);
    }

    protected override void Paired(WorkingMemory memory, Tuple left, Pair pair) => Of(left).Add(pair);

    protected override void Repaired(WorkingMemory memory, Tuple left, Pair pair) => Of(left).Modify(pair);

    protected override void Unpaired(WorkingMemory memory, Tuple left, Pair pair) => Of(left).Remove(pair);

    private static Aggregation Of(Tuple tuple) => Unsafe.As<Aggregation>(tuple.State!);
}
