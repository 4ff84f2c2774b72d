using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>Aggregates the facts that match with one tuple.</summary>
public interface IAggregator
{
    /// <summary>Facts came; called once with those that are there when the tuple comes, even if there are none.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What changes in the results.</returns>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts changed.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What changes in the results.</returns>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts went.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What changes in the results.</returns>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}

/// <summary>Makes aggregators of one aggregate element.</summary>
public interface IAggregatorFactory
{
    /// <summary>Prepares the factory; called once.</summary>
    /// <param name="element">The element.</param>
    /// <param name="compiledExpressions">Its expressions, compiled.</param>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>Makes an aggregator for one tuple.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The aggregator.</returns>
    IAggregator Create(AggregationContext context);
}

/// <summary>An expression of an aggregate element, compiled.</summary>
public interface IAggregateExpression
{
    /// <summary>The name of the expression.</summary>
    string Name { get; }

    /// <summary>Evaluates it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The tuple.</param>
    /// <param name="fact">The fact.</param>
    /// <returns>Its value.</returns>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}

/// <summary>Looks for aggregate expressions by name.</summary>
public static class AggregateExpressionExtensions
{
    /// <summary>The expressions of a name.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="name">The name.</param>
    /// <returns>Those of the name.</returns>
    public static IEnumerable<IAggregateExpression> Find(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Where(e => e.Name == name);

    /// <summary>The one expression of a name.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="name">The name.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public static IAggregateExpression FindSingle(this IEnumerable<IAggregateExpression> expressions, string name) =>
        expressions.Find(name).Single();
}
