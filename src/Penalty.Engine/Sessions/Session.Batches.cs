using System.Runtime.CompilerServices;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public void InsertAll(IEnumerable<object> facts) => Refuse(TryInsertAll(facts), "Facts for insert already exist");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o, outer) => s.InsertBatch(f, o, outer));

    public void UpdateAll(IEnumerable<object> facts) => Refuse(TryUpdateAll(facts), "Facts for update do not exist, or are linked");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o, outer) => s.UpdateBatch(f, o, outer));

    public void RetractAll(IEnumerable<object> facts) => Refuse(TryRetractAll(facts), "Facts for retract do not exist, or are linked");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o, outer) => s.RetractBatch(f, o, outer));

    private static void Refuse(IFactResult result, string message)
    {
        if (result.FailedCount > 0)
            throw new ArgumentException($"{message}. Facts={string.Join(", ", result.Failed)}");
    }

    private FactResult InBatch(
        IEnumerable<object> facts, BatchOptions options, Func<Session, IEnumerable<object>, BatchOptions, bool, FactResult> batch)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isOuter = Enter();
        try
        {
            return batch(this, facts, options, isOuter);
        }
        finally
        {
            Exit(isOuter);
        }
    }

    private FactResult InsertBatch(IEnumerable<object> facts, BatchOptions options, bool isOuter)
    {
        var memory = Memory;
        memory.RefuseIfOpen();
        var before = memory.Facts.End;
        List<object>? failed;
        try
        {
            failed = AddAll(memory, facts);
        }
        catch
        {
            // A fact is null, or the sequence or a comparer threw: the facts before it have not been inserted either.
            RemoveAfter(memory, before);
            throw;
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            RemoveAfter(memory, before);
            return new FactResult(failed);
        }

        PropagateInserted(memory, before, isOuter);
        return failed is null ? FactResult.None : new FactResult(failed);
    }

    /// <summary>Adds facts without telling anybody. Not inlined: its variables would be kept in memory where the caller catches exceptions.</summary>
    /// <returns>Those that were there already.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<object>? AddAll(WorkingMemory memory, IEnumerable<object> facts)
    {
        List<object>? failed = null;
        if (facts is object[] array)
        {
            foreach (var value in array)
            {
                if (!TryAdd(memory, value, nameof(facts))) (failed ??= []).Add(value);
            }
        }
        else
        {
            foreach (var value in facts)
            {
                if (!TryAdd(memory, value, nameof(facts))) (failed ??= []).Add(value);
            }
        }

        return failed;
    }

    private static bool TryAdd(WorkingMemory memory, object? value, string parameter) => value is null
        ? throw new ArgumentNullException(parameter, "A fact can't be null")
        : memory.TryAdd(memory.NewFact(value));

    /// <summary>Takes back facts that nobody has been told of.</summary>
    private static void RemoveAfter(WorkingMemory memory, int before)
    {
        while (memory.Facts.End > before) memory.Facts.Remove(memory.Facts.At(memory.Facts.End - 1)!);
    }

    /// <summary>Propagates the facts from a place on.</summary>
    private void PropagateInserted(WorkingMemory memory, int before, bool isOuter)
    {
        var facts = memory.Facts;
        var end = facts.End;
        memory.BeginSweep();
        for (var place = before; place < end; place++)
        {
            if (memory.IsHeard) Raise.FactInserting(this, facts.At(place)!);
            memory.Enter(facts.At(place)!);
        }

        Fact[] heard = memory.IsHeard ? [.. Enumerable.Range(before, end - before).Select(p => facts.At(p)!)] : [];
        memory.Sweep();
        foreach (var fact in heard) Raise.FactInserted(this, fact);
        Complete(isOuter);
    }

    private FactResult UpdateBatch(IEnumerable<object> facts, BatchOptions options, bool isOuter)
    {
        var (found, failed) = FindAll(facts);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        Memory.BeginSweep();
        foreach (var (fact, value) in found)
        {
            if (Memory.IsHeard) Raise.FactUpdating(this, fact);
            Memory.Change(fact, value);
        }

        Memory.Sweep();
        foreach (var (fact, _) in found) if (Memory.IsHeard) Raise.FactUpdated(this, fact);
        Complete(isOuter);
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private FactResult RetractBatch(IEnumerable<object> facts, BatchOptions options, bool isOuter)
    {
        var (found, failed) = FindAll(facts);
        var seen = new HashSet<Fact>();
        foreach (var (_, value) in found.Where(f => !seen.Add(f.Fact))) failed.Add(value);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        Memory.BeginSweep();
        foreach (var fact in seen)
        {
            if (Memory.IsHeard) Raise.FactRetracting(this, fact);
            Memory.Remove(fact);
        }

        Memory.Sweep();
        foreach (var fact in seen) if (Memory.IsHeard) Raise.FactRetracted(this, fact);
        Complete(isOuter);
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private (List<(Fact Fact, object Value)> Found, List<object> Failed) FindAll(IEnumerable<object> facts)
    {
        var found = new List<(Fact, object)>();
        var failed = new List<object>();
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            if (FindOwn(value) is { } fact) found.Add((fact, value));
            else failed.Add(value);
        }

        return (found, failed);
    }
}
