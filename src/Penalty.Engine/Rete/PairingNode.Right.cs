using System.Runtime.CompilerServices;

namespace Penalty.Engine.Rete;

internal abstract partial class PairingNode
{
    public override void Hash(RightEntry entry) => entry.IsKeyless = !Key!.TryHash(entry.Fact!, out entry.Hash);

    public override void Rehash(NodeMemory node, RightEntry entry)
    {
        var isKeyless = !Key!.TryHash(entry.Fact!, out var hash);
        if (isKeyless == entry.IsKeyless && hash == entry.Hash) return;
        node.Right.Remove(entry);
        (entry.IsKeyless, entry.Hash) = (isKeyless, hash);
        node.Right.Add(entry);
    }

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
        if (node.Left.Count > EntryIndex.Short) HashIfWorthIt(node, node.Left.Count);
        for (var left = node.Left.First(entry, memory.IsTraced, out var seesAll); left is not null; left = node.Left.Next(left, entry, seesAll))
        {
            var tuple = Unsafe.As<Tuple>(left);
            if (tuple.Sweep != memory.SweepNumber && Match(memory, tuple, entry)) PairCame(memory, node, tuple, entry);
        }
    }

    private void UpdateRight(WorkingMemory memory, NodeMemory node, RightEntry entry)
    {
        if (node.Left.Count > EntryIndex.Short) HashIfWorthIt(node, node.Left.Count);
        var last = entry.LastPair;
        for (var pair = entry.FirstPair; pair is not null; pair = pair.NextOfRight) pair.Parent!.Before = pair;
        for (var left = node.Left.First(entry, memory.IsTraced, out var seesAll); left is not null; left = node.Left.Next(left, entry, seesAll))
        {
            var tuple = Unsafe.As<Tuple>(left);
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

    private void DropRight(WorkingMemory memory, NodeMemory node, RightEntry entry, Pair? last)
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
}
