using System.Linq.Expressions;

namespace Penalty.Testing;

/// <summary>Changes inside a condition: one side of an and or an or left out, a limit taken in or left out.</summary>
internal static class ConditionChanges
{
    public static IEnumerable<(MutantKind Kind, string Words, LambdaExpression Condition)> Of(LambdaExpression condition)
    {
        var found = new Search();
        found.Visit(condition.Body);
        return found.Changes.Select(c => (c.Kind, Words(c, condition), Rewritten(condition, c.From, c.To)));
    }

    private static LambdaExpression Rewritten(LambdaExpression condition, Expression from, Expression to)
    {
        var body = new Replacement(from, to).Visit(condition.Body)!;
        var used = new Parameters();
        used.Visit(body);
        var kept = condition.Parameters.Where(used.Found.Contains).ToList();
        return kept.Count == 0 ? Expression.Lambda(body, condition.Parameters) : Expression.Lambda(body, kept);
    }

    private static string Words(Change change, LambdaExpression condition) => change.Dropped is { } dropped
        ? $"'{Text(dropped, condition)}' is left out"
        : $"'{Text(change.From, condition)}' becomes '{Text(change.To, condition)}'";

    private static string Text(Expression part, LambdaExpression condition) => ExpressionText.Of(Expression.Lambda(part, condition.Parameters));

    private sealed record Change(MutantKind Kind, Expression From, Expression To, Expression? Dropped);

    /// <summary>Finds what can be changed. What stands in an inner lambda is the affair of a query, and left alone.</summary>
    private sealed class Search : ExpressionVisitor
    {
        public List<Change> Changes { get; } = [];

        protected override Expression VisitLambda<T>(Expression<T> node) => node;

        protected override Expression VisitBinary(BinaryExpression node)
        {
            if (node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse)
            {
                Changes.Add(new Change(MutantKind.ConditionDropped, node, node.Right, node.Left));
                Changes.Add(new Change(MutantKind.ConditionDropped, node, node.Left, node.Right));
            }
            else if (Moved(node.NodeType) is { } moved)
            {
                Changes.Add(new Change(MutantKind.LimitMoved, node, Expression.MakeBinary(moved, node.Left, node.Right, node.IsLiftedToNull, null), null));
            }

            return base.VisitBinary(node);
        }

        private static ExpressionType? Moved(ExpressionType type) => type switch
        {
            ExpressionType.GreaterThan => ExpressionType.GreaterThanOrEqual,
            ExpressionType.GreaterThanOrEqual => ExpressionType.GreaterThan,
            ExpressionType.LessThan => ExpressionType.LessThanOrEqual,
            ExpressionType.LessThanOrEqual => ExpressionType.LessThan,
            _ => null,
        };
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }

    private sealed class Parameters : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
