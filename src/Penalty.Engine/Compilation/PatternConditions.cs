using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

/// <summary>The conditions of a pattern: those over the fact alone, and those over earlier declarations as well.</summary>
internal sealed record PatternConditions(IReadOnlyList<LambdaExpression> Alpha, IReadOnlyList<LambdaExpression> Beta)
{
    public static PatternConditions Of(PatternElement pattern)
    {
        var alpha = new List<LambdaExpression>();
        var beta = new List<LambdaExpression>();
        foreach (var condition in pattern.Expressions.Select(e => e.Expression))
        {
            var overFact = condition.Parameters.Count == 1 && condition.Parameters[0].ToDeclaration().Equals(pattern.Declaration);
            (overFact ? alpha : beta).Add(condition);
        }

        return new PatternConditions(alpha, beta);
    }
}
