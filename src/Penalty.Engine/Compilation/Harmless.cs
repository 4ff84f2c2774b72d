using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Penalty.Engine.Compilation;

/// <summary>Whether an expression can be left out without anybody noticing: it does not throw, and runs no code of a host. What is not listed
/// here may do either.</summary>
internal static class Harmless
{
    public static bool Is(Expression expression) => expression switch
    {
        ConstantExpression or ParameterExpression => true,
        MemberExpression { Expression: ParameterExpression or ConstantExpression or null, Member: var member } => IsStored(member),
        BinaryExpression binary => IsSafe(binary) && Is(binary.Left) && Is(binary.Right),
        UnaryExpression { NodeType: ExpressionType.Not } not => Is(not.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } convert => operand.Type.IsPrimitive && convert.Type.IsPrimitive && Is(operand),
        _ => false,
    };

    private static bool IsStored(MemberInfo member) => member is FieldInfo
        || (member is PropertyInfo { GetMethod: { } getter } && getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    private static bool IsSafe(BinaryExpression binary) => binary.NodeType switch
    {
        ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply => binary.Method is null,
        ExpressionType.Equal or ExpressionType.NotEqual or ExpressionType.LessThan or ExpressionType.LessThanOrEqual
            or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual =>
            binary.Method is null || binary.Method.DeclaringType!.Assembly == typeof(string).Assembly,
        _ => false,
    };
}
