using System.Globalization;
using System.Linq.Expressions;
using System.Text;

namespace Penalty.Engine.Compilation;

/// <summary>Finds the shape of expressions: writes down what they are made of, and takes their constants out on the way.</summary>
internal sealed class ExpressionShaper : ExpressionVisitor
{
    private readonly Identifiers _identifiers;
    private readonly Func<ParameterExpression, string?> _nameOf;
    private readonly bool _fixesCaptured;
    private readonly StringBuilder _text = new();
    private readonly List<object?> _constants = [];
    private readonly Dictionary<ParameterExpression, int> _inner = [];
    private bool _isComparable = true;

    private ExpressionShaper(Identifiers identifiers, Func<ParameterExpression, string?> nameOf, bool fixesCaptured)
    {
        _identifiers = identifiers;
        _nameOf = nameOf;
        _fixesCaptured = fixesCaptured;
    }

    /// <summary>The shape of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="identifiers">Numbers for types and members.</param>
    /// <param name="nameOf">The name of an outer parameter, by its place in a match.</param>
    /// <param name="fixesCaptured">Whether captured variables are read now, as constants.</param>
    /// <returns>The shape.</returns>
    public static ExpressionShape Of(
        Expression expression, Identifiers identifiers, Func<ParameterExpression, string?> nameOf, bool fixesCaptured)
    {
        var shaper = new ExpressionShaper(identifiers, nameOf, fixesCaptured);
        var lifted = shaper.Visit(expression)!;
        return new ExpressionShape(shaper._text.ToString(), [.. shaper._constants], lifted, shaper._isComparable);
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
        {
            _text.Append('_');
            return null;
        }

        _text.Append('(').Append((int)node.NodeType).Append(':').Append(_identifiers.Of(node.Type));
        var visited = base.Visit(node);
        _text.Append(')');
        return visited;
    }

    protected override Expression VisitConstant(ConstantExpression node) => Constant(node.Value, node.Type);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var name = _nameOf(node);
        if (name is null && !_inner.TryGetValue(node, out _)) _inner.Add(node, _inner.Count);
        _text.Append(name ?? "v" + _inner[node].ToString(CultureInfo.InvariantCulture));
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (_fixesCaptured && CapturedValue.TryRead(node, out var value)) return Constant(value, node.Type);
        Name(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Name(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        Name(node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        Name(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        Name(node.Constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        Name(node.Indexer);
        return base.VisitIndex(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        _text.Append(_identifiers.Of(node.TypeOperand));
        return base.VisitTypeBinary(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        Name(node.Member);
        return base.VisitMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        Name(node.AddMethod);
        return base.VisitElementInit(node);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        foreach (var parameter in node.Parameters) _inner.TryAdd(parameter, _inner.Count);
        return base.VisitLambda(node);
    }

    protected override Expression VisitDynamic(DynamicExpression node) => Incomparable(node);

    protected override Expression VisitExtension(Expression node) => Incomparable(node);

    protected override Expression VisitSwitch(SwitchExpression node) => Incomparable(node);

    protected override Expression VisitTry(TryExpression node) => Incomparable(node);

    protected override Expression VisitLoop(LoopExpression node) => Incomparable(node);

    protected override Expression VisitGoto(GotoExpression node) => Incomparable(node);

    protected override Expression VisitLabel(LabelExpression node) => Incomparable(node);

    protected override Expression VisitRuntimeVariables(RuntimeVariablesExpression node) => Incomparable(node);

    private Expression Incomparable(Expression node)
    {
        _isComparable = false;
        return node;
    }

    private UnaryExpression Constant(object? value, Type type)
    {
        _text.Append('?');
        _constants.Add(value);
        var place = Expression.Constant(_constants.Count - 1);
        return Expression.Convert(Expression.ArrayIndex(ExpressionShape.ConstantsParameter, place), type);
    }

    private void Name(object? member)
    {
        if (member is not null) _text.Append('#').Append(_identifiers.Of(member));
    }
}

/// <summary>Short numbers for types and members, the same for the same one.</summary>
internal sealed class Identifiers
{
    private readonly Dictionary<object, int> _numbers = [];

    public int Of(object thing)
    {
        if (!_numbers.TryGetValue(thing, out var number)) _numbers.Add(thing, number = _numbers.Count);
        return number;
    }
}
