using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

/// <summary>Takes conditions apart.</summary>
internal static class Conjuncts
{
    /// <summary>The equalities that have to hold for a condition to hold.</summary>
    public static IEnumerable<BinaryExpression> EqualitiesOf(Expression condition) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => EqualitiesOf(and.Left).Concat(EqualitiesOf(and.Right)),
        BinaryExpression { NodeType: ExpressionType.Equal } equality => [equality],
        _ => [],
    };

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
