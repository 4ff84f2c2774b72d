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
        for (var i = fact.Entries.Count - 1; i >= 0; i--)
        {
            var entry = fact.Entries[i];
            if (Array.IndexOf(reached, entry.Node) >= 0) continue;
            fact.Entries.RemoveAt(i);
            entry.Node.RetractRight(this, entry);
        }

        var kept = fact.Entries.ToArray();
        for (var i = kept.Length - 1; i >= 0; i--) kept[i].Node.UpdateRight(this, kept[i]);
        foreach (var node in reached)
        {
            if (!Array.Exists(kept, e => e.Node == node)) fact.Entries.Add(node.InsertRight(this, fact));
        }

        fact.Entries.Sort((x, y) => y.Node.Id.CompareTo(x.Node.Id));
        Raise.FactUpdated(this, fact);
    }

    private void Remove(Fact fact)
    {
        Raise.FactRetracting(this, fact);
        _facts.Remove(fact.Value!);
        for (var i = fact.Entries.Count - 1; i >= 0; i--) fact.Entries[i].Node.RetractRight(this, fact.Entries[i]);
        fact.Entries.Clear();
        Raise.FactRetracted(this, fact);
    }

    /// <summary>The nodes that a fact reaches, the last of a rule first: so a fact that matches two patterns of a rule is paired with itself once.</summary>
    private BetaNode[] Reached(Fact fact)
    {
        _reached.Clear();
        foreach (var entry in Network.EntriesFor(fact.Type)) entry.Collect(this, fact, _reached);
        var reached = _reached.ToArray();
        Array.Sort(reached, (x, y) => y.Id.CompareTo(x.Id));
        return reached;
    }
}
