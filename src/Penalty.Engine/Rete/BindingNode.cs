namespace Penalty.Engine.Rete;

/// <summary>Adds a calculated value to each tuple.</summary>
internal sealed class BindingNode : BetaNode
{
    public required TupleExpression<object?> Expression { get; init; }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.InsertInput);
        Calculate(memory, tuple);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.UpdateInput);
        if (tuple.Passed is not { } passed)
        {
            Calculate(memory, tuple);
        }
        else if (Expression.TryInvoke(memory, tuple, null, out var value))
        {
            passed.Fact!.Value = value;
            PassUpdate(memory, passed);
        }
        else
        {
            Withdraw(memory, tuple);
        }
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
        memory.Count(SchemaId, Counter.RetractInput);
        Withdraw(memory, tuple);
    }

    private void Calculate(WorkingMemory memory, Tuple tuple)
    {
        if (!Expression.TryInvoke(memory, tuple, null, out var value)) return;
        tuple.Passed = PassInsert(memory, tuple, memory.NewFact(value));
    }

    private void Withdraw(WorkingMemory memory, Tuple tuple)
    {
        if (tuple.Passed is not { } passed) return;
        PassRetract(memory, passed);
        tuple.Passed = null;
    }
}
