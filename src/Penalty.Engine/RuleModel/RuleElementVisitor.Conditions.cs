using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.RuleModel;

public partial class RuleElementVisitor<TContext>
{
    /// <summary>Visits a pattern.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The pattern.</param>
    /// <returns>The pattern, or what takes its place.</returns>
    protected internal virtual RuleElement VisitPattern(TContext context, PatternElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = Visit(context, element.Source);
        var expressions = VisitExpressions(context, element.Expressions);
        return source == element.Source && expressions == element.Expressions
            ? element
            : Element.Pattern(element.ValueType, element.Declaration.Name, expressions, source);
    }

    /// <summary>Visits a condition or another named expression.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The expression.</param>
    /// <returns>The expression, or what takes its place.</returns>
    protected internal virtual NamedExpressionElement VisitNamedExpression(TContext context, NamedExpressionElement element) => element;

    /// <summary>Visits an aggregate.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The aggregate.</param>
    /// <returns>The aggregate, or what takes its place.</returns>
    protected internal virtual RuleElement VisitAggregate(TContext context, AggregateElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = VisitAs(context, element.Source);
        var expressions = VisitExpressions(context, element.Expressions);
        return source == element.Source && expressions == element.Expressions
            ? element
            : Element.Aggregate(element.ResultType, element.Name, expressions, source, element.CustomFactoryType);
    }

    /// <summary>Visits a calculation.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The calculation.</param>
    /// <returns>The calculation, or what takes its place.</returns>
    protected internal virtual RuleElement VisitBinding(TContext context, BindingElement element) => element;

    /// <summary>Visits a condition that something matches.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The condition.</param>
    /// <returns>The condition, or what takes its place.</returns>
    protected internal virtual RuleElement VisitExists(TContext context, ExistsElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Exists(source);
    }

    /// <summary>Visits a condition that nothing matches.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The condition.</param>
    /// <returns>The condition, or what takes its place.</returns>
    protected internal virtual RuleElement VisitNot(TContext context, NotElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var source = Visit(context, element.Source);
        return source == element.Source ? element : Element.Not(source);
    }

    /// <summary>Visits a condition over all facts of a base pattern.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The condition.</param>
    /// <returns>The condition, or what takes its place.</returns>
    protected internal virtual RuleElement VisitForAll(TContext context, ForAllElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var basePattern = VisitAs(context, element.BasePattern);
        var patterns = Visit(context, element.Patterns, VisitAs);
        return basePattern == element.BasePattern && patterns == element.Patterns
            ? element
            : Element.ForAll(basePattern, patterns);
    }

    /// <summary>Visits a group of conditions all of which hold.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The group.</param>
    /// <returns>The group, or what takes its place.</returns>
    protected internal virtual RuleElement VisitAnd(TContext context, AndElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var children = Visit(context, element.ChildElements, VisitAs);
        return children == element.ChildElements ? element : Element.AndGroup(children);
    }

    /// <summary>Visits a group of conditions at least one of which holds.</summary>
    /// <param name="context">What is handed from element to element.</param>
    /// <param name="element">The group.</param>
    /// <returns>The group, or what takes its place.</returns>
    protected internal virtual RuleElement VisitOr(TContext context, OrElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var children = Visit(context, element.ChildElements, VisitAs);
        return children == element.ChildElements ? element : Element.OrGroup(children);
    }

    private ExpressionCollection VisitExpressions(TContext context, ExpressionCollection expressions) =>
        expressions.Update(Visit(context, (IReadOnlyList<NamedExpressionElement>)expressions, VisitAs));
}
