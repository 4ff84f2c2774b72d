namespace Penalty.Engine.Tests.Reference;

/// <summary>What the actions of the engine's rules call: notes what fires, and does what the rule does.</summary>
internal sealed class Probe
{
    private int _inserted;

    public List<Firing> Firings { get; } = [];

    /// <summary>Forgets what was before, for another session.</summary>
    public void Reset()
    {
        Firings.Clear();
        _inserted = 0;
    }

    public void Fired(IContext context, RuleSpec rule, MatchTrigger trigger, object?[] arguments)
    {
        var values = new object?[rule.Slots];
        for (var i = 0; i < arguments.Length; i++) values[rule.Declared[i].Slot] = arguments[i];
        var label = Reading.Label(rule.Declared.Where(v => values[v.Slot] is not null).Select(v => (v.Name, values[v.Slot]!)));
        Firings.Add(Firing.Of(rule, trigger, label, values));
        if (trigger != MatchTrigger.Removed) Deeds.Do(rule, label, values, new EngineDeeds(this, context));
    }

    private sealed class EngineDeeds(Probe probe, IContext context) : IDeeds
    {
        public int CountInserted() => probe._inserted++;

        public Item? GetLinked(object key) => (Item?)context.GetLinked(key);

        public void InsertLinked(object key, Item fact) => context.InsertLinked(key, fact);

        public void UpdateLinked(object key, Item fact) => context.UpdateLinked(key, fact);

        public void Insert(Item fact) => context.Insert(fact);

        public void TryInsert(Item fact) => context.TryInsert(fact);

        public void TryUpdate(Item fact) => context.TryUpdate(fact);

        public void TryRetract(Item fact) => context.TryRetract(fact);

        public void Halt() => context.Halt();
    }
}
