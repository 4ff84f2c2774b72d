using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>A value calculated from earlier declarations.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(Type resultType, LambdaExpression expression)
        : base(expression) => ResultType = resultType;

    /// <summary>The type of the value.</summary>
    public Type ResultType { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitBinding(context, this);
}
