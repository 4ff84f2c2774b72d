using System.Linq.Expressions;
using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Compilation;

/// <summary>Finds the equality by which a pattern is joined to what was matched before it.</summary>
internal static class JoinKeyFinder
{
    public static JoinKey? Find(IEnumerable<LambdaExpression> conditions, Declaration subject, Scope scope, ExpressionBinding binding)
    {
        foreach (var condition in conditions)
        {
            if (condition.Body is not BinaryExpression { NodeType: ExpressionType.Equal } equality || !IsHashable(equality)) continue;
            var key = Key(equality.Left, equality.Right, condition, subject, scope, binding)
                ?? Key(equality.Right, equality.Left, condition, subject, scope, binding);
            if (key is not null) return key;
        }

        return null;
    }

    private static JoinKey? Key(
        Expression ofFact, Expression ofTuple, LambdaExpression condition, Declaration subject, Scope scope, ExpressionBinding binding)
    {
        var factSide = ParametersOf(ofFact);
        var tupleSide = ParametersOf(ofTuple);
        if (factSide.Count != 1 || tupleSide.Count == 0 || ofFact.Type != ofTuple.Type) return null;
        if (!factSide.Single().ToDeclaration().Equals(subject) || tupleSide.Any(p => p.ToDeclaration().Equals(subject))) return null;
        if (!condition.Parameters.Any(p => factSide.Contains(p))) return null;
        return new JoinKey(binding.TupleHash(ofTuple, tupleSide, scope), binding.FactHash(ofFact, factSide.Single()));
    }

    /// <summary>Whether values that the equality calls equal have equal hashes.</summary>
    private static bool IsHashable(BinaryExpression equality)
    {
        var type = Nullable.GetUnderlyingType(equality.Left.Type) ?? equality.Left.Type;
        if (type.IsPrimitive || type.IsEnum || type == typeof(string)) return true;
        if (equality.Method is null) return !type.IsValueType;
        return typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) && equality.Method.DeclaringType == type;
    }

    private static HashSet<ParameterExpression> ParametersOf(Expression expression)
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
