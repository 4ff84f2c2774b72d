using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>An element that holds an expression; the expression's parameters are the declarations that it refers to.</summary>
public abstract class ExpressionElement : RuleElement
{
    internal ExpressionElement(LambdaExpression expression) => Expression = expression;

    /// <summary>The expression.</summary>
    public LambdaExpression Expression { get; }

    private protected override IEnumerable<Declaration> CollectImports() =>
        Expression.Parameters.Select(p => p.ToDeclaration());
}
