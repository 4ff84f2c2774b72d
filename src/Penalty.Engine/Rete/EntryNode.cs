namespace Penalty.Engine.Rete;

/// <summary>The first pattern of a rule: each fact that reaches it becomes a tuple.</summary>
internal sealed class EntryNode : BetaNode
{
    public override void Visit(WorkingMemory memory, NodeMemory node)
    {
        for (var entry = node.TakePending(); entry is not null;)
        {
            var next = entry.NextPending;
            var change = memory.TakeChange(entry, SchemaId);
            switch (change)
            {
                case RightChange.Comes:
                    node.Passed++;
                    entry.FirstPair = PassInsert(memory, memory.Root, entry.Fact!);
                    break;
                case RightChange.Stays:
                    PassUpdate(memory, (Tuple?)entry.FirstPair);
                    break;
                case RightChange.Goes:
                    node.Passed--;
                    PassRetract(memory, (Tuple?)entry.FirstPair);
                    entry.FirstPair = null;
                    break;
            }

            entry = next;
        }
    }

    public override void Insert(WorkingMemory memory, Tuple tuple)
    {
    }

    public override void Update(WorkingMemory memory, Tuple tuple)
    {
    }

    public override void Retract(WorkingMemory memory, Tuple tuple)
    {
    }
}
