using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

/// <summary>Keeps the actions until the rule is complete: an action may be said before the conditions that it refers to.</summary>
internal sealed class RightHandSideExpression : IRightHandSideExpression
{
    private readonly SymbolTable _symbols;
    private readonly RuleBuilder _builder;
    private readonly List<Action> _actions = [];
    private int _yields;

    public RightHandSideExpression(SymbolTable symbols, RuleBuilder builder)
    {
        _symbols = symbols;
        _builder = builder;
    }

    public IRightHandSideExpression Action(
        Expression<Action<IContext>> action, ActionTrigger actionTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated) =>
        Add(action, actionTrigger);

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) =>
        Action(action, ActionTrigger.Activated | ActionTrigger.Reactivated);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) =>
        Add(YieldExpression.Of(NextKey(), yield), ActionTrigger.Activated | ActionTrigger.Reactivated);

    public IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate) =>
        Add(YieldExpression.Of(NextKey(), yieldInsert, yieldUpdate), ActionTrigger.Activated | ActionTrigger.Reactivated);

    public void Complete()
    {
        foreach (var add in _actions) add();
    }

    private RightHandSideExpression Add(LambdaExpression expression, ActionTrigger trigger)
    {
        _actions.Add(() => _builder.RightHandSide().Action(AliasRewriter.Rewrite(_symbols, expression), trigger));
        return this;
    }

    private string NextKey() => $"$yield{++_yields}$";
}
