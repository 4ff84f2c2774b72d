namespace Penalty.Engine.Tests.Judge;

/// <summary>Makes queries: one to three operators, each with conditions on what it gives.</summary>
internal sealed class QueryGrammar
{
    private readonly Choices _choices;
    private readonly ConditionGrammar _conditions;
    private readonly Func<Kind, Type, Query?, Variable> _declare;
    private readonly IReadOnlyList<Variable> _earlier;

    public QueryGrammar(
        Choices choices, ConditionGrammar conditions, Func<Kind, Type, Query?, Variable> declare, IReadOnlyList<Variable> earlier)
    {
        _choices = choices;
        _conditions = conditions;
        _declare = declare;
        _earlier = earlier;
    }

    public Pattern From(Pattern pattern)
    {
        for (var stages = _choices.Of(1, 1, 2, 2, 3); stages > 0 && pattern.Variable.Kind != Kind.Lookup; stages--) pattern = Stage(pattern);
        return pattern;
    }

    private Pattern Stage(Pattern from)
    {
        var variable = from.Variable;
        var operation = variable.Kind == Kind.Item
            ? _choices.Of(Operator.Collect, Operator.Collect, Operator.Select, Operator.SelectMany, Operator.GroupBy, Operator.Order, Operator.Lookup, Operator.Tally, Operator.GroupBy)
            : _choices.Of(Operator.Select, Operator.SelectMany);
        var query = new Query(operation, from, Numbers(operation, variable));
        var result = Result(operation, variable, query);
        return new Pattern(result, _choices.OneIn(2) ? _conditions.Of(result, _earlier, false) : [], query);
    }

    private List<(Sum, bool)> Numbers(Operator operation, Variable variable)
    {
        var count = operation switch
        {
            Operator.Select => 2,
            Operator.SelectMany => variable.Kind == Kind.Item ? 2 : 0,
            Operator.GroupBy or Operator.Lookup or Operator.Tally => 1,
            Operator.Order => 1 + _choices.Next(2),
            _ => 0,
        };

        // The selectors of NRules' own aggregators may refer to nothing but their element.
        var earlier = operation == Operator.Tally ? _earlier : [];
        return [.. Enumerable.Range(0, count).Select(_ => (_conditions.Number(variable, earlier), operation == Operator.Order && _choices.OneIn(2)))];
    }

    private Variable Result(Operator operation, Variable from, Query query) => operation switch
    {
        Operator.Select or Operator.Tally => _declare(Kind.Item, typeof(Pick), null),
        Operator.SelectMany => _declare(Kind.Item, from.Kind == Kind.Item ? typeof(Pick) : from.Type, null),
        Operator.GroupBy => _declare(Kind.Group, from.Type, null),
        Operator.Lookup => _declare(Kind.Lookup, from.Type, null),
        Operator.Order => _declare(Kind.Items, from.Type, query),
        _ => _declare(Kind.Items, from.Type, null),
    };
}
