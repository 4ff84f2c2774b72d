using System.Linq.Expressions;

namespace Penalty.Engine.Fluent.Dsl;

/// <summary>Says when a rule fires.</summary>
public interface ILeftHandSideExpression
{
    /// <summary>Matches a fact and names it.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="alias">The variable that later parts of the rule refer to it by.</param>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches a fact without naming it.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when some fact matches.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when no fact matches.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when all facts that match a base condition match further conditions.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="baseCondition">The base condition.</param>
    /// <param name="conditions">The further conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when all facts of a type match a condition.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Matches the results of a query and names them.</summary>
    /// <typeparam name="TResult">The type of the results.</typeparam>
    /// <param name="alias">The variable that later parts of the rule refer to a result by.</param>
    /// <param name="queryExpression">The query.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression);

    /// <summary>Holds when all conditions of a group hold.</summary>
    /// <param name="builder">Says the conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder);

    /// <summary>Holds once for each condition of a group that holds.</summary>
    /// <param name="builder">Says the conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder);

    /// <summary>Calculates a value and names it.</summary>
    /// <typeparam name="TResult">The type of the value.</typeparam>
    /// <param name="alias">The variable that later parts of the rule refer to it by.</param>
    /// <param name="expression">The calculation.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Sets conditions on what is matched so far.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>This expression.</returns>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
