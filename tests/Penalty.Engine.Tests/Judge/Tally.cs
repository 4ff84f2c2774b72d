namespace Penalty.Engine.Tests.Judge;

/// <summary>A custom aggregator: a pick for each number that facts have, made anew whenever how many have it changes.</summary>
internal sealed class Tally(Probe probe, IAggregateExpression number) : IAggregator
{
    private readonly Dictionary<IFact, int> _numbers = [];
    private readonly Dictionary<int, List<IFact>> _facts = [];
    private readonly Dictionary<int, Pick> _picks = [];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        Note("add", tuple, facts);
        var touched = new List<int>();
        foreach (var fact in facts) Enter(context, tuple, fact, touched);
        return Results(touched);
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        Note("modify", tuple, facts);
        var touched = new List<int>();
        foreach (var fact in facts)
        {
            Leave(fact, touched);
            Enter(context, tuple, fact, touched);
        }

        return Results(touched);
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        Note("remove", tuple, facts);
        var touched = new List<int>();
        foreach (var fact in facts) Leave(fact, touched);
        return Results(touched);
    }

    private void Note(string call, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
        probe.Note(Aspect.Aggregator, $"{call} [{Labels(tuple.Facts)}] {tuple.Count} [{Labels(facts)}]");

    private static string Labels(IEnumerable<IFact> facts) => string.Join(" ", facts.Select(f => Reading.Label(f.Value)));

    private void Enter(AggregationContext context, ITuple tuple, IFact fact, List<int> touched)
    {
        var value = (int)number.Invoke(context, tuple, fact);
        _numbers.Add(fact, value);
        if (!_facts.TryGetValue(value, out var facts)) _facts.Add(value, facts = []);
        facts.Add(fact);
        touched.Add(value);
    }

    private void Leave(IFact fact, List<int> touched)
    {
        if (!_numbers.Remove(fact, out var value)) return;
        _facts[value].Remove(fact);
        touched.Add(value);
    }

    private List<AggregationResult> Results(List<int> touched) => [.. touched.Distinct().Select(Result)];

    private AggregationResult Result(int value)
    {
        var facts = _facts[value];
        var before = _picks.GetValueOrDefault(value);
        if (facts.Count == 0)
        {
            _picks.Remove(value);
            return before is null ? AggregationResult.None(null!, facts) : AggregationResult.Removed(before);
        }

        if (before is not null && value == 2) return AggregationResult.None(before, facts);
        var pick = new Pick($"tally{value}", value, facts.Count);
        _picks[value] = pick;
        return before is null ? AggregationResult.Added(pick, facts) : AggregationResult.Modified(pick, before, facts);
    }
}

internal sealed class TallyFactory : IAggregatorFactory
{
    private IAggregateExpression? _number;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _number = compiledExpressions.FindSingle("Number");

    public IAggregator Create(AggregationContext context)
    {
        Probe.Current!.Note(Aspect.Aggregator, "create");
        return new Tally(Probe.Current, _number!);
    }
}
