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

    public static LambdaExpression Of<TFact>(string key, Expression<Func<IContext, TFact>> yield) =>
        Of<TFact>(key, yield.Parameters[0], yield.Body, _ => yield.Body);

    public static LambdaExpression Of<TFact>(
        string key, Expression<Func<IContext, TFact>> insert, Expression<Func<IContext, TFact, TFact>> update)
    {
        var context = insert.Parameters[0];
        return Of<TFact>(key, context, insert.Body, linked => new Substitution(
            update.Parameters[0], context, update.Parameters[1], Expression.Convert(linked, typeof(TFact))).Visit(update.Body));
    }

    private static Expression<Action<IContext>> Of<TFact>(
        string key, ParameterExpression context, Expression insert, Func<Expression, Expression> update)
    {
        var keyConstant = Expression.Constant(key, typeof(object));
        var linked = Expression.Variable(typeof(object), "linked");
        var body = Expression.Block(
            [linked],
            Expression.Assign(linked, Expression.Call(context, GetLinked, keyConstant)),
            Expression.IfThenElse(
                Expression.Equal(linked, Expression.Constant(null)),
                Expression.Call(context, InsertLinked, keyConstant, Expression.Convert(insert, typeof(object))),
                Expression.Call(context, UpdateLinked, keyConstant, Expression.Convert(update(linked), typeof(object)))));
        return Expression.Lambda<Action<IContext>>(body, context);
    }

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
