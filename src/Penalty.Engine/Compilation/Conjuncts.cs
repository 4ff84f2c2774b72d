using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

/// <summary>Takes conditions apart.</summary>
internal static class Conjuncts
{
    /// <summary>What has to hold for a condition to hold, in the order in which it is evaluated.</summary>
    public static IEnumerable<Expression> Of(Expression condition) => condition is BinaryExpression { NodeType: ExpressionType.AndAlso } and
        ? Of(and.Left).Concat(Of(and.Right))
        : [condition];

    public static HashSet<ParameterExpression> ParametersOf(Expression expression)
    {
        var collector = new Collector();
        collector.Visit(expression);
        return collector.Found;
    }

    private sealed class Collector : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
