namespace Penalty.Engine.Rete;

/// <summary>Passes on every pair.</summary>
internal sealed class JoinNode : PairingNode
{
    protected override void Came(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
    }

    protected override void Changed(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
    }

    protected override void Went(WorkingMemory memory, Tuple tuple)
    {
        for (var pair = tuple.FirstPair; pair is not null; pair = pair.NextOfLeft) PassRetract(memory, (Tuple)pair);
    }

    protected override void PairCame(WorkingMemory memory, NodeMemory node, Tuple left, RightEntry right)
    {
        memory.CountPassed(SchemaId);
        Tuple? first = null;
        for (var i = Sinks.Length; i > 0; i--) first = memory.NewTuple().BeginWithEntry(left, right, first);
        first!.Join();
        Deliver(memory, first);
    }

    protected override void PairChanged(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair) => PassUpdate(memory, (Tuple)pair);

    protected override void PairWent(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair) => PassRetract(memory, (Tuple)pair);
}
