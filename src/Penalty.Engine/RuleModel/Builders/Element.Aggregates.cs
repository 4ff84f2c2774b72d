using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>An aggregation known by name.</summary>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="source">The pattern whose facts are aggregated.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, null);

    /// <summary>An aggregation by a custom aggregator.</summary>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="source">The pattern whose facts are aggregated.</param>
    /// <param name="customFactoryType">The type of the aggregator's factory, or <see langword="null"/> for one known by name.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions, PatternElement source,
        Type? customFactoryType) =>
        Aggregate(resultType, name, expressions.Select(e => Expression(e.Key, e.Value)), source, customFactoryType);

    /// <summary>An aggregation known by name.</summary>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="source">The pattern whose facts are aggregated.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source) =>
        Aggregate(resultType, name, expressions, source, null);

    /// <summary>An aggregation by a custom aggregator.</summary>
    /// <param name="resultType">The type of the result.</param>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="expressions">The expressions that it uses.</param>
    /// <param name="source">The pattern whose facts are aggregated.</param>
    /// <param name="customFactoryType">The type of the aggregator's factory, or <see langword="null"/> for one known by name.</param>
    /// <returns>The aggregation.</returns>
    /// <exception cref="ArgumentException">An expression that the aggregator needs is missing, or types do not fit.</exception>
    public static AggregateElement Aggregate(
        Type resultType, string name, IEnumerable<NamedExpressionElement> expressions, PatternElement source, Type? customFactoryType)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(source);
        var element = new AggregateElement(resultType, name, new ExpressionCollection(expressions), source, customFactoryType);
        AggregateValidation.Validate(element);
        return element;
    }

    /// <summary>All matching facts as one collection.</summary>
    /// <param name="source">The pattern whose facts are collected.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Collect(PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Collect(typeof(IEnumerable<>).MakeGenericType(source.ValueType), source);
    }

    /// <summary>All matching facts as one collection.</summary>
    /// <param name="resultType">The type of the collection.</param>
    /// <param name="source">The pattern whose facts are collected.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Collect(Type resultType, PatternElement source) =>
        Aggregate(resultType, AggregateElement.CollectName, Enumerable.Empty<NamedExpressionElement>(), source);

    /// <summary>Matching facts grouped by a key.</summary>
    /// <param name="keySelector">The key of a fact.</param>
    /// <param name="elementSelector">The element of the group that a fact gives.</param>
    /// <param name="source">The pattern whose facts are grouped.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement GroupBy(LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        var resultType = typeof(IGrouping<,>).MakeGenericType(keySelector.ReturnType, elementSelector.ReturnType);
        return GroupBy(resultType, keySelector, elementSelector, source);
    }

    /// <summary>Matching facts grouped by a key.</summary>
    /// <param name="resultType">The type of a group.</param>
    /// <param name="keySelector">The key of a fact.</param>
    /// <param name="elementSelector">The element of the group that a fact gives.</param>
    /// <param name="source">The pattern whose facts are grouped.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement GroupBy(
        Type resultType, LambdaExpression keySelector, LambdaExpression elementSelector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.GroupByName,
            [Expression(AggregateElement.KeySelectorName, keySelector), Expression(AggregateElement.ElementSelectorName, elementSelector)], source);

    /// <summary>Matching facts, each turned into something else.</summary>
    /// <param name="selector">What a fact is turned into.</param>
    /// <param name="source">The pattern whose facts are turned.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Project(LambdaExpression selector, PatternElement source)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Project(selector.ReturnType, selector, source);
    }

    /// <summary>Matching facts, each turned into something else.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="selector">What a fact is turned into.</param>
    /// <param name="source">The pattern whose facts are turned.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Project(Type resultType, LambdaExpression selector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.ProjectName, [Expression(AggregateElement.SelectorName, selector)], source);

    /// <summary>Matching facts, each turned into several.</summary>
    /// <param name="resultType">The type of the results.</param>
    /// <param name="selector">What a fact is turned into: a sequence.</param>
    /// <param name="source">The pattern whose facts are turned.</param>
    /// <returns>The aggregation.</returns>
    public static AggregateElement Flatten(Type resultType, LambdaExpression selector, PatternElement source) =>
        Aggregate(resultType, AggregateElement.FlattenName, [Expression(AggregateElement.SelectorName, selector)], source);
}
