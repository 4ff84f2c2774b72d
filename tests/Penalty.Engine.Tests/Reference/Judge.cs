using Penalty.Engine.Diagnostics;

namespace Penalty.Engine.Tests.Reference;

/// <summary>Does the same to the engine and to the reference, and compares them after every step.</summary>
internal sealed partial class Judge : IDisposable
{
    private readonly Probe _probe;
    private readonly ReferenceEngine _reference;
    private readonly ISession _session;
    private readonly Dictionary<string, Item> _items = [];
    private readonly Dictionary<string, int> _live = [];
    private readonly HashSet<string> _updated = [];
    private readonly HashSet<string> _created = [];
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
        events.ActivationCreatedEvent += (_, e) => Count(e, 1);
        events.ActivationDeletedEvent += (_, e) => Count(e, -1);
        events.ActivationUpdatedEvent += (_, e) =>
        {
            if (!_live.ContainsKey(NameOf(e))) throw new AssertionException($"Updated but not there: {NameOf(e)}");
            _updated.Add(NameOf(e));
        };
    }

    private void Count(AgendaEventArgs e, int change)
    {
        var count = _live.GetValueOrDefault(NameOf(e)) + change;
        if (count is < 0 or > 1) throw new AssertionException($"There {count} times: {NameOf(e)}");
        if (count == 0) _live.Remove(NameOf(e));
        else _live[NameOf(e)] = count;
        if (change > 0) _created.Add(NameOf(e));
    }

    private static string NameOf(AgendaEventArgs e) =>
        $"{e.Rule.Name} {Reading.Label(e.Facts.Select(f => (f.Declaration.Name, f.Value!)))}";

    private void Compare()
    {
        Compare("fact", _reference.Facts.Select(f => f.ToString()), _session.Query<IItem>().Select(f => f.ToString()!));
        if (_isHeard)
        {
            Compare("match", _reference.Matches.Select(m => $"{m.Rule.Name} {m.Label}"), _live.Keys);
            // A match that has just come may be called updated as well: it makes no difference.
            Compare("updated", _reference.Updated.Except(_created), _updated.Except(_created));
        }

        _reference.Updated.Clear();
        _updated.Clear();
        _created.Clear();
        if (_session.Agenda.IsEmpty != _reference.IsAgendaEmpty)
            throw new AssertionException($"The agenda should be {(_reference.IsAgendaEmpty ? "empty" : "not empty")}");
    }

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
