namespace Penalty.Engine.Tests.Reference;

internal sealed partial class ReferenceEngine
{
    private int _inserted;

    /// <summary>Fires as another engine did. Several matches of one rule that came by the same change may fire in any order.</summary>
    /// <param name="firings">What fired there, in order.</param>
    /// <param name="most">The most that was to fire.</param>
    public void Fire(IReadOnlyList<Firing> firings, int most)
    {
        var fired = 0;
        while (fired < most && _waiting.Count > 0)
        {
            var next = Next();
            var names = string.Join(" or ", next);
            if (fired == firings.Count) throw new AssertionException($"After {fired} firings should fire: {names}");
            var firing = firings[fired++];
            var match = next.Find(m => m.Trigger == firing.Trigger && m.Label == firing.Label && m.Rule.Number == firing.Rule)
                ?? throw new AssertionException($"Firing {fired} was {firing}, should be: {names}");
            if (Fire(match, firing)) break;
        }

        if (fired < firings.Count) throw new AssertionException($"Should not fire: {firings[fired]}");
    }

    /// <summary>The matches that may fire next: of the highest priority, then of the earliest change, then of the first rule.</summary>
    private List<Match> Next()
    {
        var first = _waiting.OrderByDescending(m => m.Rule.Priority).ThenBy(m => m.Change).ThenBy(m => m.Rule.Number).First();
        return _waiting.FindAll(m => m.Rule == first.Rule && m.Change == first.Change);
    }

    private bool Fire(Match match, Firing firing)
    {
        var expected = Firing.Of(match.Rule, match.Trigger, match.Label, match.Found.Values);
        if (expected != firing) throw new AssertionException($"Fired with other values: {firing}, should be: {expected}");
        _waiting.Remove(match);
        match.HasFired = !match.IsGone;
        var deeds = new ReferenceDeeds(this, match);
        _isFiring = true;
        if (firing.Trigger != MatchTrigger.Removed) Deeds.Do(match.Rule, match.Label, match.Found.Values, deeds);
        _isFiring = false;
        Complete();
        return deeds.IsHalted;
    }

    private sealed class ReferenceDeeds(ReferenceEngine engine, Match match) : IDeeds
    {
        public bool IsHalted { get; private set; }

        public int CountInserted() => engine._inserted++;

        public Item? GetLinked(object key) =>
            match.Linked.GetValueOrDefault(key) is { } stored ? stored.Awaited ?? stored.Item : null;

        public void InsertLinked(object key, Item fact)
        {
            var stored = new Stored(fact);
            match.Linked.Add(key, stored);
            engine._linked.Enqueue((LinkedFactAction.Insert, match, stored, null));
        }

        public void UpdateLinked(object key, Item fact)
        {
            match.Linked[key].Awaited = fact;
            engine._linked.Enqueue((LinkedFactAction.Update, match, match.Linked[key], fact));
        }

        public void Insert(Item fact) => engine.Insert(fact);

        public void TryInsert(Item fact)
        {
            if (!engine._facts.Any(f => f.Item.Equals(fact))) engine.Insert(fact);
        }

        public void TryUpdate(Item fact)
        {
            if (engine.Has(fact)) engine.Update(fact);
        }

        public void TryRetract(Item fact)
        {
            if (engine.Has(fact)) engine.Retract(fact);
        }

        public void Halt() => IsHalted = true;
    }

    /// <summary>Whether a very object is a fact.</summary>
    private bool Has(Item fact) => _facts.Exists(f => ReferenceEquals(f.Item, fact));
}
