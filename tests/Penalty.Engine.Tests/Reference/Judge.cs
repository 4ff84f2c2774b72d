namespace Penalty.Engine.Tests.Reference;

/// <summary>Does the same to the engine and to the reference, and compares them after every step.</summary>
internal sealed partial class Judge : IDisposable
{
    private readonly Probe _probe;
    private readonly ReferenceEngine _reference;
    private readonly ISession _session;
    private readonly Dictionary<string, Item> _items = [];
    private readonly Dictionary<string, int> _live = [];
    private readonly HashSet<(MatchTrigger Change, string Match)> _changes = [];
    private readonly bool _isHeard;

    public Judge(ISessionFactory factory, IReadOnlyList<RuleSpec> rules, Probe probe, bool isHeard)
    {
        _probe = probe;
        _isHeard = isHeard;
        probe.Reset();
        _reference = new ReferenceEngine(rules);
        _session = factory.CreateSession(s =>
        {
            if (isHeard) Listen(s.Events);
        });
        Compare();
    }

    public void Dispose() => ((IDisposable)_session).Dispose();

    private void Listen(IEventProvider events)
    {
        events.ActivationCreatedEvent += (_, e) => Note(MatchTrigger.Created, NameOf(e), 1);
        events.ActivationUpdatedEvent += (_, e) => Note(MatchTrigger.Updated, NameOf(e), 0);
        events.ActivationDeletedEvent += (_, e) => Note(MatchTrigger.Removed, NameOf(e), -1);
    }

    private void Note(MatchTrigger change, string match, int difference)
    {
        _changes.Add((change, match));
        var count = _live.GetValueOrDefault(match) + difference;
        if (count < 0 || (change == MatchTrigger.Updated && count == 0)) throw new AssertionException($"{change}, and not there: {match}");
        _live[match] = count;
    }

    private static string NameOf(AgendaEventArgs e) =>
        $"{e.Rule.Name} {Reading.Label(e.Facts.Select(f => (f.Declaration.Name, f.Value!)))}";

    private void Compare()
    {
        Compare("fact", _reference.Facts.Select(f => f.ToString()), _session.Query<IItem>().Select(f => f.ToString()!));
        if (_isHeard)
        {
            Compare("match", _reference.Matches.Select(m => $"{m.Rule.Name} {m.Label}"), _live.SelectMany(l => Enumerable.Repeat(l.Key, l.Value)));
            Compare("change", Listed(_reference.Changes), Listed(_changes));
        }

        _reference.Changes.Clear();
        _changes.Clear();
        if (_session.Agenda.IsEmpty != _reference.IsAgendaEmpty)
            throw new AssertionException($"The agenda should be {(_reference.IsAgendaEmpty ? "empty" : "not empty")}");
    }

    /// <summary>A match that has just come may be called updated as well: it makes no difference.</summary>
    private static IEnumerable<string> Listed(HashSet<(MatchTrigger Change, string Match)> changes) => changes
        .Where(c => c.Change != MatchTrigger.Updated || !changes.Contains((MatchTrigger.Created, c.Match)))
        .Select(c => $"{c.Change} {c.Match}");

    private static void Compare(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var missing = expected.ToList();
        var surplus = new List<string>();
        foreach (var each in actual)
        {
            if (!missing.Remove(each)) surplus.Add(each);
        }

        if (missing.Count + surplus.Count > 0)
            throw new AssertionException($"Missing {what}: {string.Join("; ", missing)}. Too much: {string.Join("; ", surplus)}");
    }
}
