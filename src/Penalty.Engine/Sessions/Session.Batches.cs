using System.Runtime.CompilerServices;
using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public void InsertAll(IEnumerable<object> facts) => Refuse(TryInsertAll(facts), InsertRefused);

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o) => s.InsertBatch(f, o));

    public void UpdateAll(IEnumerable<object> facts) => Refuse(TryUpdateAll(facts), UpdateRefused);

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o) => s.UpdateBatch(f, o));

    public void RetractAll(IEnumerable<object> facts) => Refuse(TryRetractAll(facts), RetractRefused);

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) => InBatch(facts, options, static (s, f, o) => s.RetractBatch(f, o));

    private static void Refuse(IFactResult result, string message)
    {
        if (result.FailedCount > 0) throw Refusal(message);
    }

    private FactResult InBatch(IEnumerable<object> facts, BatchOptions options, Func<Session, IEnumerable<object>, BatchOptions, FactResult> batch)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isOuter = Enter();
        try
        {
            var result = batch(this, facts, options);
            if (result.FailedCount == 0 || options == BatchOptions.SkipFailed) Complete(isOuter);
            return result;
        }
        finally
        {
            Exit(isOuter);
        }
    }

    private FactResult InsertBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var memory = Memory;
        var start = memory.Arriving.Count;
        List<object>? failed;
        try
        {
            failed = AddAll(memory, facts);
        }
        catch
        {
            // A fact is null, or the sequence or a comparer threw: the facts before it are not inserted either.
            TakeBack(memory, start);
            throw;
        }

        if (failed is not null && options == BatchOptions.AllOrNothing) TakeBack(memory, start);
        else PropagateInserts(start);
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
            foreach (var value in array) Add(memory, value, ref failed);
        }
        else
        {
            foreach (var value in facts) Add(memory, value, ref failed);
        }

        return failed;
    }

    private static void Add(WorkingMemory memory, object value, ref List<object>? failed)
    {
        RefuseNull(value);
        if (!TryAdd(memory, value)) (failed ??= []).Add(value);
    }

    /// <summary>Takes back facts that nobody has seen.</summary>
    private static void TakeBack(WorkingMemory memory, int start)
    {
        for (var i = memory.Arriving.Count - 1; i >= start; i--)
        {
            memory.Facts.Remove(memory.Arriving[i]);
            memory.Retire(memory.Arriving[i]);
        }

        memory.Arriving.Truncate(start);
    }

    private FactResult UpdateBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var memory = Memory;
        var (found, failed) = FindAll(memory, facts);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        var start = memory.Arriving.Count;
        foreach (var (fact, value) in found) Replace(memory, fact, value);
        PropagateUpdates(start);
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private FactResult RetractBatch(IEnumerable<object> facts, BatchOptions options)
    {
        var memory = Memory;
        var (found, failed) = FindAll(memory, facts);
        var seen = new HashSet<Fact>();
        foreach (var (_, value) in found.Where(f => !seen.Add(f.Fact))) failed.Add(value);
        if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
        var start = memory.Arriving.Count;
        foreach (var fact in seen) memory.Arriving.Push(fact);
        PropagateRetracts(start);
        return failed.Count == 0 ? FactResult.None : new FactResult(failed);
    }

    private static (List<(Fact Fact, object Value)> Found, List<object> Failed) FindAll(WorkingMemory memory, IEnumerable<object> facts)
    {
        var found = new List<(Fact, object)>();
        var failed = new List<object>();
        foreach (var value in facts)
        {
            RefuseNull(value);
            if (FindOwn(memory, value) is { } fact) found.Add((fact, value));
            else failed.Add(value);
        }

        return (found, failed);
    }
}
