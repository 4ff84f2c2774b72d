using System.Linq.Expressions;
using System.Reflection;

namespace Penalty;

/// <summary>What the expressions of a rule refer to: methods, the getters of properties among them, and texts.</summary>
internal sealed class ExpressionCode : ExpressionVisitor
{
    private readonly List<MethodBase> _methods = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public IReadOnlyList<MethodBase> Methods => _methods;

    public IReadOnlySet<string> Texts => _texts;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member is PropertyInfo { GetMethod: { } getter }) _methods.Add(getter);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _methods.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Constructor is { } constructor) _methods.Add(constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.Method is { } conversion) _methods.Add(conversion);
        return base.VisitUnary(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.Method is { } comparison) _methods.Add(comparison);
        return base.VisitBinary(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (node.Value is string text) _texts.Add(text);
        else if (node.Value is Delegate called) _methods.Add(called.Method);
        return base.VisitConstant(node);
    }
}
