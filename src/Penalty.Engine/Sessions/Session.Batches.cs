using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public void InsertAll(IEnumerable<object> facts) => Refuse(TryInsertAll(facts), "Facts for insert already exist");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, InsertBatch);

    public void UpdateAll(IEnumerable<object> facts) => Refuse(TryUpdateAll(facts), "Facts for update do not exist");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, UpdateBatch);

    public void RetractAll(IEnumerable<object> facts) => Refuse(TryRetractAll(facts), "Facts for retract do not exist");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, RetractBatch);

    private static void Refuse(IFactResult result, string message)
    {
        if (result.FailedCount > 0)
            throw new ArgumentException($"{message}. Facts={string.Join(", ", result.Failed)}");
    }

    private FactResult InBatch(
        IEnumerable<object> facts, BatchOptions options, Func<IEnumerable<object>, BatchOptions, FactResult> batch)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isOuter = Enter();
        try
        {
            return batch(facts, options);
        }
        finally
        {
            Exit(isOuter);
        }
    }

    private FactResult InsertBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var memory = Memory;
        List<object>? failed = null;
        var added = new List<Fact>(facts.TryGetNonEnumeratedCount(out var count) ? count : 4);
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            var fact = memory.NewFact(value);
            if (memory.TryAdd(fact)) added.Add(fact);
            else (failed ??= []).Add(value);
        }

        if (failed is not null && options == BatchOptions.AllOrNothing)
        {
            foreach (var fact in added) memory.Facts.Remove(fact);
            return new FactResult(failed);
        }

        memory.BeginSweep();
        foreach (var fact in added)
        {
            Raise.FactInserting(this, fact);
            memory.Enter(fact);
        }

        memory.Sweep();
        foreach (var fact in added) Raise.FactInserted(this, fact);
        Complete();
        return failed is null ? FactResult.None : new FactResult(failed);
    }

    private FactResult UpdateBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var (found, failed) = FindAll(facts);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        Memory.BeginSweep();
        foreach (var (fact, value) in found)
        {
            Raise.FactUpdating(this, fact);
            Memory.Change(fact, value);
        }

        Memory.Sweep();
        foreach (var (fact, _) in found) Raise.FactUpdated(this, fact);
        Complete();
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private FactResult RetractBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var (found, failed) = FindAll(facts);
        var seen = new HashSet<Fact>();
        foreach (var (_, value) in found.Where(f => !seen.Add(f.Fact))) failed.Add(value);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        Memory.BeginSweep();
        foreach (var fact in seen)
        {
            Raise.FactRetracting(this, fact);
            Memory.Remove(fact);
        }

        Memory.Sweep();
        foreach (var fact in seen) Raise.FactRetracted(this, fact);
        Complete();
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private (List<(Fact Fact, object Value)> Found, List<object> Failed) FindAll(IEnumerable<object> facts)
    {
        var found = new List<(Fact, object)>();
        var failed = new List<object>();
        foreach (var value in facts)
        {
            ArgumentNullException.ThrowIfNull(value, nameof(facts));
            if (Memory.Find(value) is { } fact) found.Add((fact, value));
            else failed.Add(value);
        }

        return (found, failed);
    }
}
