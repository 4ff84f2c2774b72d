using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>A filter of activations.</summary>
public class FilterElement : ExpressionElement
{
    internal FilterElement(FilterType filterType, LambdaExpression expression)
        : base(expression) => FilterType = filterType;

    /// <summary>What the filter looks at.</summary>
    public FilterType FilterType { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Filter;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitFilter(context, this);
}
