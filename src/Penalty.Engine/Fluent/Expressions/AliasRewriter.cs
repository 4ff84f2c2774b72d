using System.Linq.Expressions;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

/// <summary>Turns the captured variables of a rule's lambda into parameters, so that the lambda can be called with a match.</summary>
internal sealed class AliasRewriter : ExpressionVisitor
{
    private readonly SymbolTable _symbols;
    private readonly List<ParameterExpression> _parameters = [];
    private readonly Dictionary<Declaration, ParameterExpression> _byDeclaration = [];
    private readonly Dictionary<ParameterExpression, Expression> _renamed = [];

    private AliasRewriter(SymbolTable symbols) => _symbols = symbols;

    /// <summary>A condition or selector over one declaration: its parameter comes first, under the declaration's name.</summary>
    public static LambdaExpression Rewrite(SymbolTable symbols, LambdaExpression lambda, Declaration subject)
    {
        if (lambda.Parameters.Count == 0) return Rewrite(symbols, lambda);
        var rewriter = new AliasRewriter(symbols);
        var parameter = rewriter.Parameter(subject);
        // An alias may be of a base type of what its query gives, and conditions are on what the query gives.
        var wanted = lambda.Parameters[0];
        rewriter._renamed[wanted] = wanted.Type == parameter.Type ? parameter : Expression.Convert(parameter, wanted.Type);
        return rewriter.Lambda(lambda);
    }

    /// <summary>A lambda whose own parameters stay, followed by the captured variables.</summary>
    public static LambdaExpression Rewrite(SymbolTable symbols, LambdaExpression lambda)
    {
        var rewriter = new AliasRewriter(symbols);
        rewriter._parameters.AddRange(lambda.Parameters);
        return rewriter.Lambda(lambda);
    }

    protected override Expression VisitMember(MemberExpression node) =>
        _symbols.Find(node) is { } declaration ? Parameter(declaration) : base.VisitMember(node);

    protected override Expression VisitParameter(ParameterExpression node) => _renamed.GetValueOrDefault(node, node);

    private LambdaExpression Lambda(LambdaExpression lambda)
    {
        var body = Visit(lambda.Body);
        return Expression.Lambda(body, _parameters);
    }

    private ParameterExpression Parameter(Declaration declaration)
    {
        if (!_byDeclaration.TryGetValue(declaration, out var parameter))
        {
            parameter = declaration.ToParameterExpression();
            _byDeclaration.Add(declaration, parameter);
            _parameters.Add(parameter);
        }

        return parameter;
    }
}
