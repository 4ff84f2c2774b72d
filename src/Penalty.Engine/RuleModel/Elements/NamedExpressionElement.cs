using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>An expression with a name, such as a condition of a pattern.</summary>
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression)
        : base(expression) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitNamedExpression(context, this);
}
