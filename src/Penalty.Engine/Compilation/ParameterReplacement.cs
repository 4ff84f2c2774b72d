using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly IReadOnlyDictionary<ParameterExpression, Expression> _replacements;

    public ParameterReplacement(IReadOnlyDictionary<ParameterExpression, Expression> replacements) => _replacements = replacements;

    protected override Expression VisitParameter(ParameterExpression node) => _replacements.GetValueOrDefault(node, node);
}
