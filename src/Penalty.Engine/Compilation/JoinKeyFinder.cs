using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>Finds the equalities by which a pattern is joined to what was matched before it.</summary>
internal static class JoinKeyFinder
{
    /// <summary>The equalities of facts with facts, as far as nothing is evaluated before them that could throw: what a key leaves out is not
    /// evaluated. What was calculated from facts is no key, since it changes with them.</summary>
    public static JoinKey? Find(IEnumerable<LambdaExpression> conditions, Declaration subject, Scope scope, ExpressionBinding binding)
    {
        var ofFact = new List<Expression>();
        var ofTuple = new List<Expression>();
        foreach (var condition in conditions)
        {
            foreach (var part in Conjuncts.Of(condition.Body))
            {
                if (part is BinaryExpression { NodeType: ExpressionType.Equal } equality && IsHashable(equality))
                {
                    if (Joins(equality.Left, equality.Right, condition, subject, scope)) Add(equality.Left, equality.Right);
                    else if (Joins(equality.Right, equality.Left, condition, subject, scope)) Add(equality.Right, equality.Left);
                    else if (!Harmless.Is(part)) return Key();
                }
                else if (!Harmless.Is(part))
                {
                    return Key();
                }
            }
        }

        return Key();

        JoinKey? Key() => ofFact.Count == 0
            ? null
            : new JoinKey(binding.TupleHash(ofTuple, scope, Conjuncts.ParametersOf), binding.FactHash(ofFact, Conjuncts.ParametersOf));

        void Add(Expression factSide, Expression tupleSide)
        {
            ofFact.Add(factSide);
            ofTuple.Add(tupleSide);
        }
    }

    private static bool Joins(Expression factSide, Expression tupleSide, LambdaExpression condition, Declaration subject, Scope scope)
    {
        var ofFact = Conjuncts.ParametersOf(factSide);
        var ofTuple = Conjuncts.ParametersOf(tupleSide);
        return factSide.Type == tupleSide.Type && ofFact.Count == 1 && ofTuple.Count > 0
            && ofFact.Single().ToDeclaration().Equals(subject)
            && ofTuple.All(p => scope.IsFact(p.ToDeclaration()))
            && condition.Parameters.Contains(ofFact.Single()) && ofTuple.All(condition.Parameters.Contains);
    }

    /// <summary>Whether values that the equality calls equal have equal hashes.</summary>
    private static bool IsHashable(BinaryExpression equality)
    {
        var type = Nullable.GetUnderlyingType(equality.Left.Type) ?? equality.Left.Type;
        if (type.IsPrimitive || type.IsEnum || type == typeof(string)) return true;
        if (!type.IsValueType) return equality.Method is null;
        return equality.Method?.DeclaringType == type && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
    }
}
