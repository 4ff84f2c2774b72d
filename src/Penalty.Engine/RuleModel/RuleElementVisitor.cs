using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.RuleModel;

/// <summary>
/// Walks through the elements of a rule, and rebuilds those that an override has changed something of.
/// What nothing below has changed of is returned as it is, and nothing is ever changed in place.
/// </summary>
/// <typeparam name="TContext">What is handed from element to element; <see cref="Context"/> when nothing is.</typeparam>
public partial class RuleElementVisitor<TContext>
{
    /// <summary>Visits a rule.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The rule, or one rebuilt from its changed elements.</returns>
    public IRuleDefinition Visit(TContext context, IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return VisitRule(context, rule);
    }

    /// <summary>Visits an element.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The element.</param>
    /// <returns>The element, or what an override puts in its place.</returns>
    [return: NotNullIfNotNull(nameof(element))]
    public RuleElement? Visit(TContext context, RuleElement? element) => element?.Accept(context, this);

    /// <summary>Visits several elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="visitFunc">Visits one.</param>
    /// <returns>The same list when no element was changed, else a new one.</returns>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "It is part of the NRules interface.")]
    public static IReadOnlyList<T> Visit<T>(TContext context, IReadOnlyList<T> elements, Func<TContext, T, T> visitFunc)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(visitFunc);
        T[] visited = [.. elements.Select(e => visitFunc(context, e))];
        return visited.Zip(elements).All(pair => ReferenceEquals(pair.First, pair.Second)) ? elements : visited;
    }

    // An override may turn a condition into one of another kind, but not where only this kind has a meaning.
    private TElement VisitAs<TElement>(TContext context, TElement element)
        where TElement : RuleElement =>
        Visit(context, (RuleElement)element) as TElement
        ?? throw new InvalidOperationException($"An element of kind {element.ElementType} cannot be replaced by one of another kind here");
}
