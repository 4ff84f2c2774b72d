using System.Linq.Expressions;

namespace Penalty.Engine.RuleModel;

/// <summary>An action of a rule.</summary>
public class ActionElement : ExpressionElement
{
    internal ActionElement(LambdaExpression expression, ActionTrigger actionTrigger)
        : base(expression) => ActionTrigger = actionTrigger;

    /// <summary>On which changes of a match the action runs.</summary>
    public ActionTrigger ActionTrigger { get; }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) =>
        visitor.VisitAction(context, this);

    private protected override IEnumerable<Declaration> CollectImports() =>
        Expression.Parameters.Skip(1).Select(p => p.ToDeclaration());
}
