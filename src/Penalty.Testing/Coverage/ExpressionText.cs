using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Penalty.Testing;

/// <summary>Writes the expression of a condition as its rule states it in C#, near enough to find it there.</summary>
internal sealed class ExpressionText
{
    private readonly Func<ParameterExpression, string> _nameOf;

    private ExpressionText(Func<ParameterExpression, string> nameOf) => _nameOf = nameOf;

    public static string Of(LambdaExpression condition) => new ExpressionText(NameOf).Write(condition.Body, 0);

    /// <summary>The same for conditions that differ only in the names of their parameters.</summary>
    public static string Shape(LambdaExpression condition)
    {
        var order = new List<ParameterExpression>();
        return new ExpressionText(Place).Write(condition.Body, 0);

        string Place(ParameterExpression parameter)
        {
            if (!order.Contains(parameter)) order.Add(parameter);
            return $"{{{order.IndexOf(parameter)}:{parameter.Type}}}";
        }
    }

    /// <summary>A pattern that its rule gives no name has one of NRules' making; readers need none.</summary>
    private static string NameOf(ParameterExpression parameter) =>
        parameter.Name is { Length: > 0 } name && (char.IsLetter(name[0]) || name[0] == '_') ? name : "it";

    private string Write(Expression expression, int outer) => expression switch
    {
        ParameterExpression parameter => _nameOf(parameter),
        ConstantExpression constant => Literals.Of(constant.Value, constant.Type),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Write(index.Left, Precedence.Primary)}[{Write(index.Right, 0)}]",
        BinaryExpression binary => WriteBinary(binary, outer),
        UnaryExpression unary => WriteUnary(unary, outer),
        MemberExpression member => WriteMember(member),
        MethodCallExpression call => WriteCall(call),
        ConditionalExpression choice => Enclosed(
            $"{Write(choice.Test, Precedence.Or)} ? {Write(choice.IfTrue, 0)} : {Write(choice.IfFalse, 0)}", outer > 0),
        TypeBinaryExpression test => Enclosed($"{Write(test.Expression, Precedence.Relation)} is {TypeText.Of(test.TypeOperand)}", outer > Precedence.Relation),
        LambdaExpression lambda => $"{Parameters(lambda)} => {Write(lambda.Body, 0)}",
        NewExpression made => $"new {TypeText.Of(made.Type)}({List(made.Arguments)})",
        NewArrayExpression array => $"[{List(array.Expressions)}]",
        InvocationExpression invocation => $"{Write(invocation.Expression, Precedence.Primary)}({List(invocation.Arguments)})",
        _ => expression.ToString(),
    };

    private string WriteBinary(BinaryExpression binary, int outer)
    {
        var (sign, inner) = Precedence.Of(binary.NodeType);
        var (left, right) = Names.Restored(binary);
        return Enclosed($"{Write(left, inner)} {sign} {Write(right, inner + 1)}", outer > inner);
    }

    private string WriteUnary(UnaryExpression unary, int outer) => unary.NodeType switch
    {
        ExpressionType.Not when unary.Type == typeof(bool) => "!" + Write(unary.Operand, Precedence.Primary),
        ExpressionType.Negate or ExpressionType.NegateChecked => "-" + Write(unary.Operand, Precedence.Primary),
        ExpressionType.OnesComplement or ExpressionType.Not => "~" + Write(unary.Operand, Precedence.Primary),
        ExpressionType.ArrayLength => Write(unary.Operand, Precedence.Primary) + ".Length",
        ExpressionType.TypeAs => Enclosed($"{Write(unary.Operand, Precedence.Relation)} as {TypeText.Of(unary.Type)}", outer > Precedence.Relation),
        _ => Write(unary.Operand, outer),
    };

    /// <summary>What a condition captured is named as it was in the rule; what holds it is the compiler's business.</summary>
    private string WriteMember(MemberExpression member) => member.Expression switch
    {
        null => $"{TypeText.Of(member.Member.DeclaringType!)}.{member.Member.Name}",
        ConstantExpression => member.Member.Name,
        { } of => $"{Write(of, Precedence.Primary)}.{member.Member.Name}",
    };

    private string WriteCall(MethodCallExpression call)
    {
        if (call.Method is { IsSpecialName: true, Name: "get_Item" or "get_Chars" })
            return $"{Write(call.Object!, Precedence.Primary)}[{List(call.Arguments)}]";
        if (call.Method is { IsSpecialName: true, Name: "op_Implicit" }) return Write(call.Arguments[0], Precedence.Primary);
        if (call.Object is not null) return $"{Target(call.Object)}{call.Method.Name}({List(Given(call))})";
        return call.Method.IsDefined(typeof(ExtensionAttribute), false)
            ? $"{Write(call.Arguments[0], Precedence.Primary)}.{call.Method.Name}({List(Given(call).Skip(1))})"
            : $"{TypeText.Of(call.Method.DeclaringType!)}.{call.Method.Name}({List(Given(call))})";
    }

    /// <summary>The arguments without those that the compiler filled in.</summary>
    private static IEnumerable<Expression> Given(MethodCallExpression call) => call.Arguments
        .Zip(call.Method.GetParameters())
        .Where(a => !(a.Second.IsOptional && a.First is ConstantExpression c && Equals(c.Value, a.Second.DefaultValue)))
        .Select(a => a.First);

    private string Target(Expression of) => of is ConstantExpression ? string.Empty : Write(of, Precedence.Primary) + ".";

    private string List(IEnumerable<Expression> expressions) => string.Join(", ", expressions.Select(e => Write(e, 0)));

    private string Parameters(LambdaExpression lambda) => lambda.Parameters.Count == 1
        ? _nameOf(lambda.Parameters[0])
        : $"({string.Join(", ", lambda.Parameters.Select(_nameOf))})";

    private static string Enclosed(string text, bool isNeeded) => isNeeded ? $"({text})" : text;

    /// <summary>Signs of operators, and how strongly they bind.</summary>
    private static class Precedence
    {
        public const int Or = 1;
        public const int Relation = 7;
        public const int Primary = 20;

        public static (string Sign, int Strength) Of(ExpressionType type) => type switch
        {
            ExpressionType.Coalesce => ("??", Or),
            ExpressionType.OrElse => ("||", Or + 1),
            ExpressionType.AndAlso => ("&&", Or + 2),
            ExpressionType.Or => ("|", Or + 3),
            ExpressionType.ExclusiveOr => ("^", Or + 3),
            ExpressionType.And => ("&", Or + 4),
            ExpressionType.Equal => ("==", Relation - 1),
            ExpressionType.NotEqual => ("!=", Relation - 1),
            ExpressionType.LessThan => ("<", Relation),
            ExpressionType.LessThanOrEqual => ("<=", Relation),
            ExpressionType.GreaterThan => (">", Relation),
            ExpressionType.GreaterThanOrEqual => (">=", Relation),
            ExpressionType.Add or ExpressionType.AddChecked => ("+", Relation + 2),
            ExpressionType.Subtract or ExpressionType.SubtractChecked => ("-", Relation + 2),
            ExpressionType.Multiply or ExpressionType.MultiplyChecked => ("*", Relation + 3),
            ExpressionType.Divide => ("/", Relation + 3),
            ExpressionType.Modulo => ("%", Relation + 3),
            _ => (type.ToString(), Relation),
        };
    }

    /// <summary>Constants as they stand in code.</summary>
    private static class Literals
    {
        public static string Of(object? value, Type type) => value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            char character => $"'{character}'",
            bool flag => flag ? "true" : "false",
            Enum named => $"{TypeText.Of(named.GetType())}.{named}",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => TypeText.Of(type),
        };
    }

    /// <summary>The compiler turns comparisons of enumerations and characters into comparisons of numbers; this gives the names back.</summary>
    private static class Names
    {
        public static (Expression Left, Expression Right) Restored(BinaryExpression binary) =>
            Named(binary.Left) is { } left ? (binary.Left, Restored(binary.Right, left))
            : Named(binary.Right) is { } right ? (Restored(binary.Left, right), binary.Right)
            : (binary.Left, binary.Right);

        private static Type? Named(Expression side)
        {
            if (side is not UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } conversion) return null;
            var type = Nullable.GetUnderlyingType(conversion.Operand.Type) ?? conversion.Operand.Type;
            return type.IsEnum || type == typeof(char) ? type : null;
        }

        private static Expression Restored(Expression side, Type type) => side switch
        {
            ConstantExpression { Value: int code } when type == typeof(char) => Expression.Constant((char)code),
            ConstantExpression { Value: { } value } when type.IsEnum && value is not Enum => Expression.Constant(Enum.ToObject(type, value), type),
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: ConstantExpression inner } => Restored(inner, type),
            _ => side,
        };
    }
}
