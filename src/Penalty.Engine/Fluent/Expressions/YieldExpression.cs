using System.Linq.Expressions;
using System.Reflection;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

/// <summary>The action that a yield stands for: it links what it calculates to the match.</summary>
internal static class YieldExpression
{
    private static readonly MethodInfo GetLinked = typeof(IContext).GetMethod(nameof(IContext.GetLinked))!;
    private static readonly MethodInfo InsertLinked = typeof(IContext).GetMethod(nameof(IContext.InsertLinked))!;
    private static readonly MethodInfo UpdateLinked = typeof(IContext).GetMethod(nameof(IContext.UpdateLinked))!;

    /// <summary>The same calculation inserts and updates; it stands in the action once, since all of an action is compiled.</summary>
    public static LambdaExpression Of<TFact>(string key, Expression<Func<IContext, TFact>> yield)
    {
        var context = yield.Parameters[0];
        var linked = Expression.Variable(typeof(object), "linked");
        var value = Expression.Variable(typeof(object), "value");
        var body = Expression.Block(
            [linked, value],
            Expression.Assign(linked, Expression.Call(context, GetLinked, Key(key))),
            Expression.Assign(value, AsObject(yield.Body)),
            Link(context, key, linked, value, value));
        return Expression.Lambda<Action<IContext>>(body, context);
    }

    public static LambdaExpression Of<TFact>(
        string key, Expression<Func<IContext, TFact>> insert, Expression<Func<IContext, TFact, TFact>> update)
    {
        var context = insert.Parameters[0];
        var linked = Expression.Variable(typeof(object), "linked");
        var updated = new Substitution(
            update.Parameters[0], context, update.Parameters[1], Expression.Convert(linked, typeof(TFact))).Visit(update.Body);
        var body = Expression.Block(
            [linked],
            Expression.Assign(linked, Expression.Call(context, GetLinked, Key(key))),
            Link(context, key, linked, AsObject(insert.Body), AsObject(updated)));
        return Expression.Lambda<Action<IContext>>(body, context);
    }

    private static ConditionalExpression Link(Expression context, string key, Expression linked, Expression inserted, Expression updated) =>
        Expression.IfThenElse(
            Expression.Equal(linked, Expression.Constant(null)),
            Expression.Call(context, InsertLinked, Key(key), inserted),
            Expression.Call(context, UpdateLinked, Key(key), updated));

    private static ConstantExpression Key(string key) => Expression.Constant(key, typeof(object));

    private static UnaryExpression AsObject(Expression value) => Expression.Convert(value, typeof(object));

    private sealed class Substitution : ExpressionVisitor
    {
        private readonly ParameterExpression _context;
        private readonly Expression _newContext;
        private readonly ParameterExpression _fact;
        private readonly Expression _newFact;

        public Substitution(ParameterExpression context, Expression newContext, ParameterExpression fact, Expression newFact)
        {
            _context = context;
            _newContext = newContext;
            _fact = fact;
            _newFact = newFact;
        }

        protected override Expression VisitParameter(ParameterExpression node) =>
            node == _context ? _newContext : node == _fact ? _newFact : node;
    }
}
