using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

/// <summary>Builds an aggregate.</summary>
public class AggregateBuilder : RuleElementBuilder, IBuilder<AggregateElement>
{
    private readonly List<NamedExpressionElement> _expressions = [];
    private IBuilder<PatternElement>? _source;
    private PatternElement? _sourceElement;
    private string? _name;
    private Type? _resultType;
    private Type? _customFactoryType;

    /// <summary>Sets the type of the result.</summary>
    /// <param name="resultType">The type.</param>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Aggregates by an aggregator known by name, or by a custom one.</summary>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="customFactoryType">The type of the aggregator's factory, or <see langword="null"/> for one known by name.</param>
    public void Aggregator(
        string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, Type? customFactoryType = null)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        _name = name;
        _expressions.AddRange(expressions.Select(e => Element.Expression(e.Key, e.Value)));
        _customFactoryType = customFactoryType;
    }

    /// <summary>Collects the facts.</summary>
    public void Collect() => _name = AggregateElement.CollectName;

    /// <summary>Orders the facts collected; may be called again for further keys.</summary>
    /// <param name="keySelector">The key of a fact.</param>
    /// <param name="sortDirection">The direction.</param>
    public void OrderBy(LambdaExpression keySelector, SortDirection sortDirection)
    {
        _name = AggregateElement.CollectName;
        _expressions.Add(Element.Expression(
            sortDirection == SortDirection.Ascending ? AggregateElement.KeySelectorAscendingName : AggregateElement.KeySelectorDescendingName,
            keySelector));
    }

    /// <summary>Collects the facts into a lookup.</summary>
    /// <param name="keySelector">The key of a fact.</param>
    /// <param name="elementSelector">The element that a fact gives.</param>
    public void ToLookup(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        _name = AggregateElement.CollectName;
        _expressions.Add(Element.Expression(AggregateElement.KeySelectorName, keySelector));
        _expressions.Add(Element.Expression(AggregateElement.ElementSelectorName, elementSelector));
    }

    /// <summary>Groups the facts.</summary>
    /// <param name="keySelector">The key of a fact.</param>
    /// <param name="elementSelector">The element that a fact gives.</param>
    public void GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector)
    {
        _name = AggregateElement.GroupByName;
        _expressions.Add(Element.Expression(AggregateElement.KeySelectorName, keySelector));
        _expressions.Add(Element.Expression(AggregateElement.ElementSelectorName, elementSelector));
    }

    /// <summary>Turns each fact into something else.</summary>
    /// <param name="selector">What a fact is turned into.</param>
    public void Project(LambdaExpression selector)
    {
        _name = AggregateElement.ProjectName;
        _expressions.Add(Element.Expression(AggregateElement.SelectorName, selector));
    }

    /// <summary>Turns each fact into several.</summary>
    /// <param name="selector">What a fact is turned into: a sequence.</param>
    public void Flatten(LambdaExpression selector)
    {
        _name = AggregateElement.FlattenName;
        _expressions.Add(Element.Expression(AggregateElement.SelectorName, selector));
    }

    /// <summary>Sets the pattern whose facts are aggregated.</summary>
    /// <param name="element">The pattern.</param>
    public void Pattern(PatternElement element) => SetSource(null, element);

    /// <summary>Sets the pattern whose facts are aggregated.</summary>
    /// <param name="builder">The pattern's builder.</param>
    public void Pattern(PatternBuilder builder) => SetSource(builder, null);

    /// <summary>Sets the pattern whose facts are aggregated.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <param name="name">The name of the pattern, or <see langword="null"/> for one made up.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Type type, string? name = null) => Pattern(Element.Declaration(type, DeclarationName(name)));

    /// <summary>Sets the pattern whose facts are aggregated.</summary>
    /// <param name="declaration">The pattern's declaration.</param>
    /// <returns>The pattern's builder.</returns>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration);
        SetSource(builder, null);
        return builder;
    }

    AggregateElement IBuilder<AggregateElement>.Build() => Element.Aggregate(
        _resultType ?? throw new InvalidOperationException("Aggregate result type not provided"),
        _name ?? throw new InvalidOperationException("Aggregator not provided"),
        _expressions,
        _sourceElement ?? _source?.Build() ?? throw new InvalidOperationException("Aggregate source not provided"),
        _customFactoryType);

    private void SetSource(IBuilder<PatternElement>? builder, PatternElement? element)
    {
        if (_source is not null || _sourceElement is not null)
            throw new InvalidOperationException("Aggregate element can only have a single source");
        (_source, _sourceElement) = (builder, element);
    }
}
