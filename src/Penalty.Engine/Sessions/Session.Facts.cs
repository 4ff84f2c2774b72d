using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public void Insert(object fact)
    {
        if (!TryInsert(fact)) throw new ArgumentException($"Fact for insert already exists. Fact={fact}", nameof(fact));
    }

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var isOuter = Enter();
        try
        {
            var memory = Memory;
            memory.RefuseIfOpen();
            var added = memory.NewFact(fact);
            if (!memory.TryAdd(added)) return false;
            memory.BeginSweep();
            if (Memory.IsHeard) Raise.FactInserting(this, added);
            memory.Enter(added);
            memory.Sweep();
            if (Memory.IsHeard) Raise.FactInserted(this, added);
            Complete(isOuter);
            return true;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    public void Update(object fact)
    {
        if (!TryUpdate(fact)) throw new ArgumentException($"Fact for update does not exist{OrIsLinked(fact)}. Fact={fact}", nameof(fact));
    }

    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var isOuter = Enter();
        try
        {
            if (FindOwn(fact) is not { } known) return false;
            Memory.BeginSweep();
            if (Memory.IsHeard) Raise.FactUpdating(this, known);
            Memory.Change(known, fact);
            Memory.Sweep();
            if (Memory.IsHeard) Raise.FactUpdated(this, known);
            Complete(isOuter);
            return true;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    public void Retract(object fact)
    {
        if (!TryRetract(fact)) throw new ArgumentException($"Fact for retract does not exist{OrIsLinked(fact)}. Fact={fact}", nameof(fact));
    }

    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var isOuter = Enter();
        try
        {
            if (FindOwn(fact) is not { } known) return false;
            Memory.BeginSweep();
            if (Memory.IsHeard) Raise.FactRetracting(this, known);
            Memory.Remove(known);
            Memory.Sweep();
            if (Memory.IsHeard) Raise.FactRetracted(this, known);
            Complete(isOuter);
            return true;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    /// <summary>Finds a fact that was inserted. A linked fact is changed only through the match that it is linked to, which keeps book of it.</summary>
    private Fact? FindOwn(object fact) => Memory.Find(fact) is { LinkedTo: null } own ? own : null;

    private string OrIsLinked(object fact) =>
        Memory.Find(fact) is null ? "" : ": it is linked to a match, through which alone it can be changed";
}
