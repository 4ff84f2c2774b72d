namespace Penalty.Engine.Rete;

/// <summary>Passes on the tuples for which conditions hold.</summary>
internal sealed class FilterNode : BetaNode
{
    public required TupleExpression<bool>[] Conditions { get; init; }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.InsertInput);
        if (Conditions.Hold(memory, tuple, null)) tuple.Passed = PassInsert(memory, tuple);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.UpdateInput);
        if (!Conditions.Hold(memory, tuple, null)) Withdraw(memory, tuple);
        else if (tuple.Passed is { } passed) PassUpdate(memory, passed);
        else tuple.Passed = PassInsert(memory, tuple);
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.RetractInput);
        Withdraw(memory, tuple);
    }

    private void Withdraw(WorkingMemory memory, Tuple tuple)
    {
        if (tuple.Passed is not { } passed) return;
        PassRetract(memory, passed);
        tuple.Passed = null;
    }
}
