using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

/// <summary>A node that pairs tuples with facts. Both sides are kept in a memory that is hashed by the key which the two must share. A tuple
/// is compared with all facts when it comes or changes; within the same sweep the facts need not be compared with it again. While somebody
/// listens to the evaluation of conditions, the hash leaves nothing out: each pair is evaluated, so that what did not hold is heard as well.</summary>
internal abstract partial class PairingNode : BetaNode
{
    /// <summary>From here on entries are hashed at once.</summary>
    private const int Many = 2048;

    /// <summary>What has to hold for a pair.</summary>
    public required TupleExpression<bool>[] Conditions { get; init; }

    /// <summary>The key that a tuple and a fact must share; <see langword="null"/> when no equality joins them.</summary>
    public JoinKey? Key { get; init; }

    protected PairingNode() => KeepsRight = true;

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
        var node = memory.Use(this);
        memory.Count(SchemaId, Counter.InsertInput);
        KeepLeft(node, tuple);
        if (node.Right.Count > EntryIndex.Short) HashIfWorthIt(node, node.Right.Count);
        tuple.Sweep = memory.SweepNumber;
        for (var right = node.Right.First(tuple, memory.IsTraced, out var seesAll); right is not null; right = node.Right.Next(right, tuple, seesAll))
        {
            if (Match(memory, tuple, Unsafe.As<RightEntry>(right))) PairCame(memory, node, tuple, Unsafe.As<RightEntry>(right));
        }

        Came(memory, node, tuple);
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
        var node = memory.Of(this);
        memory.Count(SchemaId, Counter.UpdateInput);
        if (node.IsHashed) RehashLeft(node, tuple);
        else if (node.Right.Count > EntryIndex.Short) HashIfWorthIt(node, node.Right.Count);
        tuple.Sweep = memory.SweepNumber;
        var last = tuple.LastPair;
        for (var pair = tuple.FirstPair; pair is not null; pair = pair.NextOfLeft) pair.Right!.Before = pair;
        for (var right = node.Right.First(tuple, memory.IsTraced, out var seesAll); right is not null; right = node.Right.Next(right, tuple, seesAll))
        {
            if (Match(memory, tuple, Unsafe.As<RightEntry>(right))) KeepOrCome(memory, node, tuple, Unsafe.As<RightEntry>(right));
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
    protected abstract void PairChanged(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair);

    /// <summary>A pair has gone from a tuple that stays; it has left both sides.</summary>
    protected abstract void PairWent(WorkingMemory memory, NodeMemory node, Tuple left, Pair pair);

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

    private void DropLeft(WorkingMemory memory, NodeMemory node, Tuple tuple, Pair? last)
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

    private void Drop(WorkingMemory memory, NodeMemory node, Pair pair)
    {
        pair.LeaveLeft();
        pair.LeaveRight();
        PairWent(memory, node, pair.Parent!, pair);
    }

    private bool Match(WorkingMemory memory, Tuple left, RightEntry right) => Conditions.Hold(memory, left, right.Fact);

    private void KeepLeft(NodeMemory node, Tuple tuple)
    {
        if (node.IsHashed) tuple.IsKeyless = !Key!.TryHash(tuple, out tuple.Hash);
        node.Left.Add(tuple);
    }

    private void RehashLeft(NodeMemory node, Tuple tuple)
    {
        var isKeyless = !Key!.TryHash(tuple, out var hash);
        if (isKeyless == tuple.IsKeyless && hash == tuple.Hash) return;
        node.Left.Remove(tuple);
        (tuple.IsKeyless, tuple.Hash) = (isKeyless, hash);
        node.Left.Add(tuple);
    }

    /// <summary>Hashes both sides once walking along them has cost as much: a side that meets one or two of the other never is. Walking along what
    /// no longer fits into the nearest cache is never worth it.</summary>
    private void HashIfWorthIt(NodeMemory node, int walk)
    {
        if (Key is null || node.IsHashed) return;
        node.Walked += walk;
        var entries = node.Left.Count + node.Right.Count;
        if (entries < Many && node.Walked < 2 * entries) return;
        node.IsHashed = true;
        node.Left.BeginToHash(entry => entry.IsKeyless = !Key!.TryHash((Tuple)entry, out entry.Hash));
        node.Right.BeginToHash(entry => entry.IsKeyless = !Key!.TryHash(((RightEntry)entry).Fact!, out entry.Hash));
    }
}
