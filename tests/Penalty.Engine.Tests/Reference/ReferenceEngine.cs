namespace Penalty.Engine.Tests.Reference;

/// <summary>The slow and obvious engine: after every change it finds all matches of all rules anew, and compares them with those before.</summary>
internal sealed partial class ReferenceEngine
{
    private readonly IReadOnlyList<RuleSpec> _rules;
    private readonly List<Stored> _facts = [];
    private readonly Matcher _matcher;
    private readonly Dictionary<int, Dictionary<string, Match>> _matches;
    private readonly List<Match> _waiting = [];
    private int _change;
    private bool _isFiring;

    public ReferenceEngine(IReadOnlyList<RuleSpec> rules)
    {
        _rules = rules;
        _matcher = new Matcher(_facts);
        _matches = rules.ToDictionary(r => r.Number, _ => new Dictionary<string, Match>());
        Change(() => { });
    }

    public bool AutoPropagates { get; set; } = true;

    public bool IsAgendaEmpty => _waiting.Count == 0;

    public IEnumerable<Match> Matches => _matches.Values.SelectMany(m => m.Values);

    public IEnumerable<Item> Facts => _facts.Select(f => f.Item);

    /// <summary>The matches that were created, updated and removed since this was cleared.</summary>
    public HashSet<(MatchTrigger Change, string Match)> Changes { get; } = [];

    public Item? Find(string key) => _facts.Find(f => f.Item.Key == key)?.Item;

    public void Insert(params IEnumerable<Item> facts) => Change(() => _facts.AddRange(facts.Select(f => new Stored(f))));

    public void Update(params IEnumerable<Item> facts) => Change(() =>
    {
        foreach (var fact in facts) _facts.Single(s => ReferenceEquals(s.Item, fact)).Version++;
    });

    public void Retract(params IEnumerable<Item> facts) => Change(() => _facts.RemoveAll(s => facts.Any(f => ReferenceEquals(f, s.Item))));

    public void ClearAgenda() => _waiting.Clear();

    private void Change(Action change)
    {
        change();
        Compare();

        // What an action changes is followed by linked facts when all actions of the rule are done.
        if (!_isFiring) Complete();
    }

    private void Compare()
    {
        _change++;
        foreach (var rule in _rules)
        {
            var before = _matches[rule.Number];
            var now = _matcher.Matches(rule).ToDictionary(f => f.Id);
            foreach (var gone in before.Values.Where(m => !now.ContainsKey(m.Found.Id)).ToList()) Remove(before, gone);
            foreach (var found in now.Values)
            {
                if (before.TryGetValue(found.Id, out var known)) Keep(known, found);
                else Create(before, new Match(rule, found));
            }
        }
    }

    private void Create(Dictionary<string, Match> matches, Match match)
    {
        matches.Add(match.Found.Id, match);
        Note(MatchTrigger.Created, match);
        Wait(match);
    }

    private void Keep(Match match, Found found)
    {
        var isUpdated = found.Stamp != match.Found.Stamp;
        match.Found = found;
        if (!isUpdated) return;
        Note(MatchTrigger.Updated, match);
        if (match.HasFired)
        {
            if (!match.Rule.IsRepeatable || !match.Rule.FiresOnUpdate) return;
            match.Trigger = MatchTrigger.Updated;
        }

        if (!_waiting.Contains(match)) Wait(match);
    }

    private void Remove(Dictionary<string, Match> matches, Match match)
    {
        matches.Remove(match.Found.Id);
        match.IsGone = true;
        Note(MatchTrigger.Removed, match);
        _waiting.Remove(match);
        RetractLinked(match);
        if (!match.HasFired || !match.Rule.FiresOnRemoval) return;
        match.Trigger = MatchTrigger.Removed;
        Wait(match);
    }

    private void Note(MatchTrigger change, Match match) => Changes.Add((change, $"{match.Rule.Name} {match.Label}"));

    private void Wait(Match match)
    {
        match.Change = _change;
        _waiting.Add(match);
    }
}
