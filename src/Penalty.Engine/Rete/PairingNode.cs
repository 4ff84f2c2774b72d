namespace Penalty.Engine.Rete;

/// <summary>A node that pairs tuples with facts. Both sides are kept in a memory that is hashed by the key which the two must share. A tuple
/// is compared with all facts when it comes or changes; within the same sweep the facts need not be compared with it again.</summary>
internal abstract class PairingNode : BetaNode
{
    /// <summary>What has to hold for a pair.</summary>
    public required TupleExpression<bool>[] Conditions { get; init; }

    /// <summary>The key that a tuple and a fact must share; <see langword="null"/> when no equality joins them.</summary>
    public JoinKey? Key { get; init; }

    public override bool KeepsRight => true;

    public override bool IsKeyed => Key is not null;

    public override void Hash(WorkingMemory memory, RightEntry entry)
    {
        if (Key is not null) entry.IsKeyless = !Key.TryHash(entry.Fact, out entry.Hash);
    }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        var node = memory.Of(this);
        memory.Count(SchemaId, Counter.InsertInput);
        if (Key is not null) tuple.IsKeyless = !Key.TryHash(tuple, out tuple.Hash);
        node.Left.Add(tuple, IsKeyed);
        tuple.Sweep = memory.SweepNumber;
        if (node.Right.Count > 0)
        {
            var walk = new Walk(tuple);
            for (var right = walk.Start(ref node.Right); right is not null; right = walk.Next(ref node.Right))
            {
                if (Match(memory, tuple, (RightEntry)right)) PairCame(memory, node, tuple, (RightEntry)right);
            }
        }

        Came(memory, node, tuple);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        var node = memory.Of(this);
        memory.Count(SchemaId, Counter.UpdateInput);
        RehashLeft(node, tuple);
        tuple.Sweep = memory.SweepNumber;
        var last = tuple.LastPair;
        for (var pair = tuple.FirstPair; pair is not null; pair = pair.NextOfLeft) pair.Right!.Before = pair;
        var walk = new Walk(tuple);
        for (var right = walk.Start(ref node.Right); right is not null; right = walk.Next(ref node.Right))
        {
            if (Match(memory, tuple, (RightEntry)right)) KeepOrCome(memory, node, tuple, (RightEntry)right);
        }

        DropLeft(memory, node, tuple, last);
        Changed(memory, node, tuple);
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
        var node = memory.Of(this);
        memory.Count(SchemaId, Counter.RetractInput);
        node.Left.Remove(tuple);
        for (var pair = tuple.FirstPair; pair is not null; pair = pair.NextOfLeft) pair.LeaveRight();
        Went(memory, tuple);
    }

    public override void Visit(WorkingMemory memory, NodeMemory node)
    {
        VisitRight(memory, node);
        for (var tuple = node.TakeTouched(); tuple is not null; tuple = tuple.NextTouched)
        {
            tuple.IsTouched = false;
            if (!tuple.IsGone) Settle(memory, node, tuple);
        }
    }

    /// <summary>A tuple came, with the pairs that it is in.</summary>
    protected abstract void Came(WorkingMemory memory, NodeMemory node, Tuple tuple);

    /// <summary>A tuple that stays has changed; its pairs are up to date.</summary>
    protected abstract void Changed(WorkingMemory memory, NodeMemory node, Tuple tuple);

    /// <summary>A tuple went, with the pairs that it was in.</summary>
    protected abstract void Went(WorkingMemory memory, Tuple tuple);

    /// <summary>Draws what follows from the changes in the pairs of a tuple that was touched.</summary>
    protected virtual void Settle(WorkingMemory memory, NodeMemory node, Tuple tuple)
    {
    }

    /// <summary>A pair came.</summary>
    protected abstract void PairCame(WorkingMemory memory, NodeMemory node, Tuple left, RightEntry right);

    /// <summary>A pair that stays has changed.</summary>
    protected abstract void PairChanged(WorkingMemory memory, NodeMemory node, Tuple left, Tuple pair);

    /// <summary>A pair has gone from a tuple that stays; it has left both sides.</summary>
    protected abstract void PairWent(WorkingMemory memory, NodeMemory node, Tuple left, Tuple pair);

    private void VisitRight(WorkingMemory memory, NodeMemory node)
    {
        for (var entry = node.TakePending(); entry is not null;)
        {
            var next = entry.NextPending;
            switch (memory.TakeChange(entry, SchemaId))
            {
                case RightChange.Comes:
                    InsertRight(memory, node, entry);
                    break;
                case RightChange.Stays:
                    UpdateRight(memory, node, entry);
                    break;
                case RightChange.Goes:
                    RetractRight(memory, node, entry);
                    break;
            }

            entry = next;
        }
    }

    private void InsertRight(WorkingMemory memory, NodeMemory node, RightEntry entry)
    {
        if (node.Left.Count == 0) return;
        var walk = new Walk(entry);
        for (var left = walk.Start(ref node.Left); left is not null; left = walk.Next(ref node.Left))
        {
            var tuple = (Tuple)left;
            if (tuple.Sweep != memory.SweepNumber && Match(memory, tuple, entry)) PairCame(memory, node, tuple, entry);
        }
    }

    private void UpdateRight(WorkingMemory memory, NodeMemory node, RightEntry entry)
    {
        var last = entry.LastPair;
        for (var pair = entry.FirstPair; pair is not null; pair = pair.NextOfRight) pair.Parent!.Before = pair;
        var walk = new Walk(entry);
        for (var left = walk.Start(ref node.Left); left is not null; left = walk.Next(ref node.Left))
        {
            var tuple = (Tuple)left;
            if (tuple.Sweep == memory.SweepNumber) tuple.Before = null;
            else if (Match(memory, tuple, entry)) KeepOrCome(memory, node, tuple, entry);
        }

        DropRight(memory, node, entry, last);
    }

    private void RetractRight(WorkingMemory memory, NodeMemory node, RightEntry entry)
    {
        for (var pair = entry.FirstPair; pair is not null;)
        {
            var next = pair.NextOfRight;
            pair.LeaveLeft();
            PairWent(memory, node, pair.Parent!, pair);
            pair = next;
        }

        entry.FirstPair = entry.LastPair = null;
    }

    private void KeepOrCome(WorkingMemory memory, NodeMemory node, Tuple left, RightEntry right)
    {
        var before = left.Before ?? right.Before;
        if (before is null)
        {
            PairCame(memory, node, left, right);
            return;
        }

        left.Before = right.Before = null;
        PairChanged(memory, node, left, before);
    }

    private void DropLeft(WorkingMemory memory, NodeMemory node, Tuple tuple, Tuple? last)
    {
        if (last is null) return;
        for (var pair = tuple.FirstPair; pair is not null;)
        {
            var next = pair == last ? null : pair.NextOfLeft;
            if (pair.Right!.Before == pair)
            {
                pair.Right.Before = null;
                Drop(memory, node, pair);
            }

            pair = next;
        }
    }

    private void DropRight(WorkingMemory memory, NodeMemory node, RightEntry entry, Tuple? last)
    {
        if (last is null) return;
        for (var pair = entry.FirstPair; pair is not null;)
        {
            var next = pair == last ? null : pair.NextOfRight;
            if (pair.Parent!.Before == pair)
            {
                pair.Parent.Before = null;
                Drop(memory, node, pair);
            }

            pair = next;
        }
    }

    private void Drop(WorkingMemory memory, NodeMemory node, Tuple pair)
    {
        pair.LeaveLeft();
        pair.LeaveRight();
        PairWent(memory, node, pair.Parent!, pair);
    }

    private bool Match(WorkingMemory memory, Tuple left, RightEntry right) => Conditions.Hold(memory, left, right.Fact);

    private void RehashLeft(NodeMemory node, Tuple tuple)
    {
        if (Key is null) return;
        var isKeyless = !Key.TryHash(tuple, out var hash);
        if (isKeyless == tuple.IsKeyless && hash == tuple.Hash) return;
        node.Left.Remove(tuple);
        (tuple.IsKeyless, tuple.Hash) = (isKeyless, hash);
        node.Left.Add(tuple, IsKeyed);
    }
}
