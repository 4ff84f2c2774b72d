using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Says what a rule does.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Does something on given changes of a match.</summary>
    /// <param name="action">What is done.</param>
    /// <param name="actionTrigger">On which changes; when the match is new or updated unless said.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Action(
        Expression<Action<IContext>> action, ActionTrigger actionTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated);

    /// <summary>Does something when a match is new or updated.</summary>
    /// <param name="action">What is done.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Does something when a match is gone.</summary>
    /// <param name="action">What is done.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Undo(Expression<Action<IContext>> action);

    /// <summary>Yields a linked fact: there as long as the match is, calculated anew when the match is updated.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="yield">The calculation.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);

    /// <summary>Yields a linked fact: there as long as the match is.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="yieldInsert">The calculation when the match is new.</param>
    /// <param name="yieldUpdate">The calculation from the fact as it was when the match is updated.</param>
    /// <returns>This expression.</returns>
    IRightHandSideExpression Yield<TFact>(
        Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate);
}
