namespace Penalty.Engine.Tests.Judge;

/// <summary>Makes conditions over one variable, and over it and earlier ones.</summary>
internal sealed class ConditionGrammar
{
    private readonly Choices _choices;

    public ConditionGrammar(Choices choices) => _choices = choices;

    /// <summary>Up to two conditions over a variable alone, and most often one or two that join it to earlier ones; one by an equality if it has to
    /// be joined, so that not everything goes with everything.</summary>
    public IReadOnlyList<Condition> Of(Variable subject, IReadOnlyList<Variable> earlier, bool joins)
    {
        var conditions = new List<Condition>();
        for (var i = _choices.Of(0, 1, 1, 2); i > 0; i--) conditions.Add(Alone(subject));
        if (earlier.Count == 0) return conditions;
        if (joins) conditions.Add(new Condition([Join(subject, earlier, Comparison.Equal)]));
        switch (_choices.Next(7))
        {
            case 1:
            case 2:
                conditions.Add(new Condition([Join(subject, earlier, Comparison.Equal)]));
                break;
            case 3:
                conditions.Add(new Condition([Join(subject, earlier, AnyComparison())]));
                break;
            case 4:
                conditions.Add(new Condition([Join(subject, earlier, Comparison.Equal)]));
                conditions.Add(new Condition([Join(subject, earlier, Comparison.Equal)]));
                break;
            case 5:
                conditions.Add(new Condition([Join(subject, earlier, AnyComparison()), Join(subject, earlier, Comparison.Equal)]));
                break;
        }

        return conditions;
    }

    public Sum Number(Variable subject, IReadOnlyList<Variable> earlier)
    {
        var second = _choices.OneIn(3) && earlier.Count > 0 ? TermOf(Any(earlier)) : null;
        return new Sum(TermOf(subject), second, 0, IsRisky());
    }

    /// <summary>A condition of a filter, over anything that a rule declares.</summary>
    public Condition Where(IReadOnlyList<Variable> visible) => visible.Count > 1 && _choices.OneIn(2)
        ? new Condition([Join(visible[^1], visible, AnyComparison())])
        : Alone(Any(visible));

    public Term TermOf(Variable variable) => new(variable, _choices.Next(2));

    private Condition Alone(Variable subject)
    {
        if (subject.Kind == Kind.Item && _choices.OneIn(4))
            return new Condition([new TextTest(_choices.Of(Comparison.Equal, Comparison.NotEqual), Text(subject), null, _choices.Of(null, "a", "b"))]);
        var comparison = _choices.OneIn(2) ? AnyComparison() : Comparison.Equal;
        return new Condition([new NumberTest(comparison, TermOf(subject), new Sum(null, null, _choices.Next(4)), _choices.OneIn(4))]);
    }

    private Test Join(Variable subject, IReadOnlyList<Variable> earlier, Comparison comparison)
    {
        var other = Any(earlier);
        if (subject.Kind == Kind.Item && other.Kind == Kind.Item && comparison <= Comparison.NotEqual && _choices.OneIn(4))
            return new TextTest(comparison, Text(subject), Text(other), null);
        var second = _choices.OneIn(6) ? TermOf(Any(earlier)) : null;
        return new NumberTest(comparison, TermOf(subject), new Sum(TermOf(other), second, _choices.Of(0, 0, 1), IsRisky()), _choices.OneIn(3));
    }

    private bool IsRisky() => _choices.OneIn(24);

    private Comparison AnyComparison() => (Comparison)_choices.Next(4);

    private Variable Any(IReadOnlyList<Variable> variables) => variables[_choices.Next(variables.Count)];

    private static Term Text(Variable variable) => new(variable, 2);
}
