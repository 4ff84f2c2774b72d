namespace Penalty.Engine.Tests.Judge;

/// <summary>What the actions of a runtime's rules call: notes what fires, and does what the rule does.</summary>
internal sealed class Probe
{
    private int _inserted;

    /// <summary>The probe of the runtime that is at work on this thread.</summary>
    [field: ThreadStatic]
    public static Probe? Current { get; set; }

    public List<Entry> Entries { get; } = [];

    public int Firings { get; private set; }

    /// <summary>Forgets what was before, for another session.</summary>
    public void Reset()
    {
        Entries.Clear();
        Firings = 0;
        _inserted = 0;
    }

    public void Note(Aspect aspect, string text) => Entries.Add(new Entry(aspect, text));

    /// <summary>Counts facts that were inserted under keys of their own.</summary>
    public int CountInserted() => _inserted++;

    public void Fired(IContext context, RuleSpec rule, MatchTrigger trigger, IWell? well, object?[] arguments)
    {
        Firings++;
        var values = new object?[rule.Slots];
        for (var i = 0; i < arguments.Length; i++) values[rule.Declared[i].Slot] = arguments[i];
        var named = rule.Declared.Select(v => (v.Name, Value: values[v.Slot])).ToList();
        var label = Reading.Label(named.Where(v => v.Value is not null));
        Note(Aspect.Firing, $"{rule.Name} {trigger} {context.Match.Trigger} {Contents(trigger, named)} {well?.Draw()}");
        new Deeds(rule, trigger, label, values, this, context).Do();
    }

    /// <summary>A match that is gone shows what it was made from in no defined state.</summary>
    private static string Contents(MatchTrigger trigger, IEnumerable<(string Name, object? Value)> values) => trigger == MatchTrigger.Removed
        ? Reading.Label(values)
        : string.Join(" ", values.Select(v => $"{v.Name}={Reading.Content(v.Value)}"));
}
