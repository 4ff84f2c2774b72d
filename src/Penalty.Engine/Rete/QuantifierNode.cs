namespace Penalty.Engine.Rete;

/// <summary>Passes a tuple on while it is in a pair, or while it is in none.</summary>
internal sealed class QuantifierNode : SubnetNode
{
    /// <summary>Whether a tuple passes while it is in a pair; otherwise while it is in none.</summary>
    public required bool Exists { get; init; }

    protected override void Went(WorkingMemory memory, Tuple tuple)
    {
        if (tuple.Passed is null) return;
        PassRetract(memory, tuple.Passed);
        tuple.Passed = null;
    }

    protected override void Came(WorkingMemory memory, NodeMemory node, Tuple tuple) => Settle(memory, node, tuple);

    protected override void Settle(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
        var holds = tuple.PairCount > 0 == Exists;
        if (!holds)
        {
            Went(memory, tuple);
        }
        else if (tuple.Passed is null)
        {
            tuple.Passed = PassInsert(memory, tuple);
        }
        else if (tuple.IsChanged)
        {
            PassUpdate(memory, tuple.Passed);
        }

        tuple.IsChanged = false;
    }

    protected override void Paired(WorkingMemory memory, Tuple left, Pair pair)
    {
    }

    protected override void Repaired(WorkingMemory memory, Tuple left, Pair pair)
    {
    }

    protected override void Unpaired(WorkingMemory memory, Tuple left, Pair pair)
    {
    }
}
