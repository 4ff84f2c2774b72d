namespace Penalty.Engine.Tests.Reference;

/// <summary>Finds all matches of a rule by nested loops over all facts.</summary>
internal sealed class Matcher
{
    private const int MostMatches = 80;

    /// <summary>So many patterns are compared with all facts at most, in one script.</summary>
    private const int MostLoops = 40_000;

    private readonly IReadOnlyList<Stored> _facts;
    private int _loops;

    public Matcher(IReadOnlyList<Stored> facts) => _facts = facts;

    public List<Found> Matches(RuleSpec rule) => Matches(rule.Parts, new Found(new object?[rule.Slots], "", ""));

    private List<Found> Matches(IReadOnlyList<Part> parts, Found start)
    {
        List<Found> found = [start];
        foreach (var part in parts)
        {
            found = [.. found.SelectMany(f => Matches(part, f)).Take(MostMatches + 1)];
            if (found.Count > MostMatches) throw new TooManyException();
        }

        return found;
    }

    private IEnumerable<Found> Matches(Part part, Found before) => part switch
    {
        Pattern pattern => Matches(pattern, before),
        Quantifier quantifier => Inside(quantifier.Parts, before).Count > 0 == quantifier.Exists ? [before] : [],
        All all => Inside([all.Base], before).All(b => Holds(all.Further, b.Values, b.Values[all.Base.Variable.Slot]!)) ? [before] : [],
        Either either => either.Branches.SelectMany(b => Matches(b, before)),
        Together together => Matches(together.Parts, before),
        _ => throw new NotSupportedException(),
    };

    private IEnumerable<Found> Matches(Pattern pattern, Found before)
    {
        if (++_loops > MostLoops) throw new TooManyException();
        return ValuesOf(pattern, before).Where(v => Holds(pattern, before.Values, v.Value)).Select(v => before.With(pattern.Variable, v));
    }

    private IEnumerable<Result> ValuesOf(Pattern pattern, Found before) => pattern.Source switch
    {
        null => _facts.Where(f => pattern.Variable.Type.IsInstanceOfType(f.Item)).Select(f => new Result(f.Item, f.Item.Key, $"{f.Item.Key}v{f.Version}")),
        Calculation calculation => [new Result(Reading.Number(calculation.Value, before.Values), "", "")],
        Mark mark => [new Result(mark.Text, mark.Text, "")],
        Query query => Aggregates.Of(query, Inside([query.From], before)),
        _ => throw new NotSupportedException(),
    };

    /// <summary>The matches of parts that only exist, or are aggregated: what they are made from does not count for the match outside.</summary>
    private List<Found> Inside(IReadOnlyList<Part> parts, Found outside) => Matches(parts, new Found(outside.Values, "", ""));

    private static bool Holds(Pattern pattern, object?[] values, object value)
    {
        if (pattern.Conditions.Count == 0) return true;
        var with = (object?[])values.Clone();
        with[pattern.Variable.Slot] = value;
        return pattern.Conditions.All(c => c.Tests.All(t => Holds(t, with)));
    }

    private static bool Holds(Test test, object?[] values) => test switch
    {
        NumberTest { IsMirrored: true } t => Holds(t.Comparison, Reading.Number(t.Right, values), Reading.Number(t.Left, values)),
        NumberTest t => Holds(t.Comparison, Reading.Number(t.Left, values), Reading.Number(t.Right, values)),
        TextTest t => TextOf(t.Left, values) == (t.Right is null ? t.Constant : TextOf(t.Right, values)) == (t.Comparison == Comparison.Equal),
        _ => throw new NotSupportedException(),
    };

    private static bool Holds(Comparison comparison, int left, int right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        _ => left > right,
    };

    private static string? TextOf(Term term, object?[] values) => ((IItem)values[term.Variable.Slot]!).S;
}
