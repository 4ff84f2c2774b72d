using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    private const string InsertRefused = "Facts for insert already exist";
    private const string UpdateRefused = "Facts for update do not exist";
    private const string RetractRefused = "Facts for retract do not exist";

    public void Insert(object fact)
    {
        if (!TryInsert(fact)) throw Refusal(InsertRefused);
    }

    public bool TryInsert(object fact)
    {
        RefuseNull(fact);
        var isOuter = Enter();
        try
        {
            var memory = Memory;
            var start = memory.Arriving.Count;
            if (!TryAdd(memory, fact)) return false;
            PropagateInserts(start);
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
        if (!TryUpdate(fact)) throw Refusal(UpdateRefused);
    }

    public bool TryUpdate(object fact)
    {
        RefuseNull(fact);
        var isOuter = Enter();
        try
        {
            var memory = Memory;
            if (FindOwn(memory, fact) is not { } known) return false;
            var start = memory.Arriving.Count;
            Replace(memory, known, fact);
            PropagateUpdates(start);
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
        if (!TryRetract(fact)) throw Refusal(RetractRefused);
    }

    public bool TryRetract(object fact)
    {
        RefuseNull(fact);
        var isOuter = Enter();
        try
        {
            var memory = Memory;
            if (FindOwn(memory, fact) is not { } known) return false;
            var start = memory.Arriving.Count;
            memory.Arriving.Push(known);
            PropagateRetracts(start);
            Complete(isOuter);
            return true;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    /// <summary>Propagates facts that are in working memory and were pushed onto the batch of those that arrive, and raises the events.</summary>
    public void PropagateInserts(int start)
    {
        var heard = Hear(start, static (e, s, f) => e.FactInserting(s, f));
        Memory.PropagateInserts(start);
        Tell(heard, static (e, s, f) => e.FactInserted(s, f));
    }

    /// <inheritdoc cref="PropagateInserts"/>
    public void PropagateUpdates(int start)
    {
        var heard = Hear(start, static (e, s, f) => e.FactUpdating(s, f));
        Memory.PropagateUpdates(start);
        Tell(heard, static (e, s, f) => e.FactUpdated(s, f));
    }

    /// <summary>Propagates that facts go, and takes them out of working memory.</summary>
    public void PropagateRetracts(int start)
    {
        var heard = Hear(start, static (e, s, f) => e.FactRetracting(s, f));
        var memory = Memory;
        for (var i = start; i < memory.Arriving.Count; i++)
        {
            if (!memory.Arriving[i].IsPresent) continue;
            memory.Facts.Remove(memory.Arriving[i]);
            memory.Retire(memory.Arriving[i]);
        }

        memory.PropagateRetracts(start);
        Tell(heard, static (e, s, f) => e.FactRetracted(s, f));
    }

    /// <summary>Refuses what is no fact, under the name that NRules has for it.</summary>
    private static void RefuseNull(object? key) => ArgumentNullException.ThrowIfNull(key);

    private static ArgumentException Refusal(string message, IEnumerable<object>? facts = null) => new(message, nameof(facts));

    private static bool TryAdd(WorkingMemory memory, object value)
    {
        var fact = memory.NewFact(value);
        if (!memory.TryAdd(fact))
        {
            memory.Retire(fact);
            return false;
        }

        memory.Arriving.Push(fact);
        return true;
    }

    private static void Replace(WorkingMemory memory, Fact known, object value)
    {
        if (!ReferenceEquals(known.Value, value)) memory.Replace(known, value);
        memory.Arriving.Push(known);
    }

    /// <summary>Finds a fact that was inserted. A linked fact is changed only through the match that it is linked to, which keeps book of it.</summary>
    private static Fact? FindOwn(WorkingMemory memory, object fact) => memory.Find(fact) is { LinkedTo: null } own ? own : null;

    private Fact[] Hear(int start, Action<Diagnostics.EventAggregator, Session, IFact> raise)
    {
        if (!Memory.IsHeard) return [];
        var facts = new Fact[Memory.Arriving.Count - start];
        for (var i = 0; i < facts.Length; i++) facts[i] = Memory.Arriving[start + i];
        Tell(facts, raise);
        return facts;
    }

    private void Tell(Fact[] facts, Action<Diagnostics.EventAggregator, Session, IFact> raise)
    {
        foreach (var fact in facts) raise(Raise, this, fact);
    }
}
