using Penalty.Engine.Rete;

namespace Penalty.Engine;

internal sealed partial class Session
{
    public void Insert(object fact) => InsertAll(One(fact));

    public bool TryInsert(object fact) => TryInsertAll(One(fact)).FailedCount == 0;

    public void InsertAll(IEnumerable<object> facts) => Refuse(TryInsertAll(facts), "Facts for insert already exist");

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options) =>
        Batch(facts, options, (fact, seen) => !_facts.ContainsKey(fact) && seen.Add(fact), fact => Assert(fact, new Fact(fact)));

    public void Update(object fact) => UpdateAll(One(fact));

    public bool TryUpdate(object fact) => TryUpdateAll(One(fact)).FailedCount == 0;

    public void UpdateAll(IEnumerable<object> facts) => Refuse(TryUpdateAll(facts), "Facts for update do not exist");

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options) =>
        Batch(facts, options, (fact, _) => _facts.ContainsKey(fact), fact => Change(_facts[fact], fact));

    public void Retract(object fact) => RetractAll(One(fact));

    public bool TryRetract(object fact) => TryRetractAll(One(fact)).FailedCount == 0;

    public void RetractAll(IEnumerable<object> facts) => Refuse(TryRetractAll(facts), "Facts for retract do not exist");

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options) =>
        Batch(facts, options, (fact, seen) => _facts.ContainsKey(fact) && seen.Add(fact), fact => Remove(_facts[fact]));

    private static object[] One(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return [fact];
    }

    private static void Refuse(IFactResult result, string message)
    {
        if (result.FailedCount > 0)
            throw new ArgumentException($"{message}. Facts={string.Join(", ", result.Failed)}");
    }

    private IFactResult Batch(
        IEnumerable<object> facts, BatchOptions options, Func<object, HashSet<object>, bool> isFit, Action<object> apply)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Run<IFactResult>(() =>
        {
            var seen = new HashSet<object>(Network.Identity);
            var fit = new List<object>();
            var failed = new List<object>();
            foreach (var fact in facts) (isFit(fact, seen) ? fit : failed).Add(fact);
            if (failed.Count > 0 && options == BatchOptions.AllOrNothing) return new FactResult(failed);
            foreach (var fact in fit) apply(fact);
            Settle();
            return failed.Count == 0 ? FactResult.None : new FactResult(failed);
        });
    }

    /// <summary>Completes a change: aggregations are brought up to date, and linked facts follow if they are to.</summary>
    private void Settle()
    {
        FlushAggregates();
        if (AutoPropagateLinkedFacts) PropagateLinked();
    }

    private void Assert(object value, Fact fact)
    {
        Raise.FactInserting(this, fact);
        _facts.Add(value, fact);
        foreach (var node in Reached(fact)) fact.Entries.Add(node.InsertRight(this, fact));
        Raise.FactInserted(this, fact);
    }

    /// <summary>Facts that no longer match go first and those that newly match come last, so that no condition sees a stale match.</summary>
    private void Change(Fact fact, object value)
    {
        Raise.FactUpdating(this, fact);
        if (!ReferenceEquals(fact.Value, value))
        {
            _facts.Remove(fact.Value!);
            fact.Value = value;
            _facts.Add(value, fact);
        }

        var reached = Reached(fact);
        var before = FirstFirst(fact);
        var kept = Array.FindAll(before, e => Array.IndexOf(reached, e.Node) >= 0);
        fact.Entries.Clear();
        fact.Entries.AddRange(kept);
        foreach (var entry in before)
        {
            if (Array.IndexOf(kept, entry) < 0) entry.Node.RetractRight(this, entry);
        }

        foreach (var entry in kept) entry.Node.UpdateRight(this, entry);
        foreach (var node in reached)
        {
            if (!Array.Exists(kept, e => e.Node == node)) fact.Entries.Add(node.InsertRight(this, fact));
        }

        Raise.FactUpdated(this, fact);
    }

    private void Remove(Fact fact)
    {
        Raise.FactRetracting(this, fact);
        _facts.Remove(fact.Value!);
        foreach (var entry in FirstFirst(fact)) entry.Node.RetractRight(this, entry);
        fact.Entries.Clear();
        Raise.FactRetracted(this, fact);
    }

    private static RightEntry[] FirstFirst(Fact fact)
    {
        var entries = fact.Entries.ToArray();
        Array.Sort(entries, (x, y) => BetaNode.FirstFirst(x.Node, y.Node));
        return entries;
    }

    /// <summary>The nodes that a fact reaches, in the order in which they hear of it.</summary>
    private BetaNode[] Reached(Fact fact)
    {
        _reached.Clear();
        foreach (var entry in Network.EntriesFor(fact.Type)) entry.Collect(this, fact, _reached);
        var reached = _reached.ToArray();
        Array.Sort(reached, BetaNode.LastFirst);
        return reached;
    }
}
