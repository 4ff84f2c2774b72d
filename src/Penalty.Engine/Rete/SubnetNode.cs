namespace Penalty.Engine.Rete;

/// <summary>A pairing node that can take its right side from a subnetwork instead of from facts: each tuple goes through the subnetwork,
/// and each match that comes out is a pair of that tuple alone.</summary>
internal abstract class SubnetNode : PairingNode
{
    /// <summary>Where the subnetwork begins; <see langword="null"/> when facts are paired.</summary>
    public SubnetStart? Start { get; init; }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        if (Start is null)
        {
            base.Insert(memory, tuple);
            return;
        }

        memory.Count(SchemaId, Counter.InsertInput);
        tuple.Inner = Start.Begin(memory, tuple);
        memory.Touch(this, tuple);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        if (Start is null)
        {
            base.Update(memory, tuple);
            return;
        }

        memory.Count(SchemaId, Counter.UpdateInput);
        Start.Change(memory, tuple.Inner);
        tuple.IsChanged = true;
        memory.Touch(this, tuple);
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
        if (Start is null)
        {
            base.Retract(memory, tuple);
            return;
        }

        memory.Count(SchemaId, Counter.RetractInput);
        Went(memory, tuple);
        Start.End(memory, tuple.Inner);
    }

    /// <summary>A match came out of the subnetwork.</summary>
    /// <returns>The pair that it makes.</returns>
    public Pair InnerCame(WorkingMemory memory, Tuple left, Fact fact)
    {
        var pair = memory.NewInnerPair(left, fact);
        pair.Join();
        Paired(memory, left, pair);
        memory.Touch(this, left);
        return pair;
    }

    public void InnerChanged(WorkingMemory memory, Pair pair)
    {
        Repaired(memory, pair.Parent!, pair);
        memory.Touch(this, pair.Parent!);
    }

    public void InnerWent(WorkingMemory memory, Pair pair)
    {
        var left = pair.Parent!;
        pair.LeaveLeft();
        if (left.IsGone) return;
        Unpaired(memory, left, pair);
        memory.Touch(this, left);
    }

    protected override void PairCame(WorkingMemory memory, NodeMemory node, Tuple left, RightEntry right)
    {
        var pair = memory.NewPair(left, right);
        pair.Join();
        Paired(memory, left, pair);
        memory.Touch(this, node, left);
    }

    protected override void PairChanged(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair)
    {
        Repaired(memory, left, pair);
        memory.Touch(this, node, left);
    }

    protected override void PairWent(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair)
    {
        Unpaired(memory, left, pair);
        memory.Touch(this, node, left);
    }

    protected override void Came(WorkingMemory memory, NodeMemory node, Tuple tuple) => memory.Touch(this, node, tuple);

    protected override void Changed(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
        tuple.IsChanged = true;
        memory.Touch(this, node, tuple);
    }

    /// <summary>A pair came; what follows is drawn when the tuple is settled.</summary>
    protected abstract void Paired(WorkingMemory memory, Tuple left, Pair pair);

    /// <summary>A pair changed.</summary>
    protected abstract void Repaired(WorkingMemory memory, Tuple left, Pair pair);

    /// <summary>A pair went.</summary>
    protected abstract void Unpaired(WorkingMemory memory, Tuple left, Pair pair);
}
