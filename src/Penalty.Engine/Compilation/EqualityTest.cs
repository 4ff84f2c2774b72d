using System.Linq.Expressions;
using Penalty.Engine.Rete;

namespace Penalty.Engine.Compilation;

/// <summary>A condition that compares a value of a fact with a constant.</summary>
internal sealed class EqualityTest
{
    private static readonly HashSet<Type> Comparable =
    [
        typeof(string), typeof(int), typeof(long), typeof(short), typeof(byte), typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong),
        typeof(char), typeof(bool), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset),
    ];

    private readonly Expression _value;
    private readonly ParameterExpression _subject;

    private EqualityTest(Expression value, ParameterExpression subject, string shape, object? constant)
    {
        _value = value;
        _subject = subject;
        Shape = shape;
        Constant = constant;
    }

    /// <summary>What is compared; tests of the same can be told apart by a look-up.</summary>
    public string Shape { get; }

    public object? Constant { get; }

    public static EqualityTest? Of(LambdaExpression condition, ExpressionBinding binding)
    {
        if (condition.Body is not BinaryExpression { NodeType: ExpressionType.Equal } equality) return null;
        if (!Comparable.Contains(equality.Left.Type) || equality.Left.Type != equality.Right.Type) return null;
        return Of(equality.Left, equality.Right, condition, binding) ?? Of(equality.Right, equality.Left, condition, binding);
    }

    public static EqualitySwitch Switch(IReadOnlyList<(EqualityTest Test, AlphaNode Node)> tests, ExpressionBinding binding)
    {
        var first = tests[0].Test;
        var make = typeof(EqualityTest).GetMethod(nameof(Make), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (EqualitySwitch)make.MakeGenericMethod(first._value.Type).Invoke(null, [first, tests, binding])!;
    }

    private static EqualitySwitch<TValue> Make<TValue>(
        EqualityTest first, IReadOnlyList<(EqualityTest Test, AlphaNode Node)> tests, ExpressionBinding binding)
        where TValue : notnull =>
        new(binding.OfFact<TValue>(first._value, first._subject), [.. tests.Select(t => (t.Test.Constant, t.Node))]);

    private static EqualityTest? Of(Expression value, Expression constant, LambdaExpression condition, ExpressionBinding binding)
    {
        var subject = condition.Parameters[0];
        if (!Conjuncts.ParametersOf(value).Contains(subject)) return null;
        if (!TryRead(constant, out var read)) return null;
        var shape = ExpressionShaper.Of(value, binding.Identifiers, p => p == subject ? "f" : null, fixesCaptured: true);
        return shape is { IsComparable: true, Constants.Length: 0 } ? new EqualityTest(value, subject, shape.Text, read) : null;
    }

    private static bool TryRead(Expression expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression member:
                return CapturedValue.TryRead(member, out value);
            case UnaryExpression { NodeType: ExpressionType.Convert, Operand.Type.IsEnum: true } conversion when TryRead(conversion.Operand, out var inner):
                value = Convert.ChangeType(inner, conversion.Type, System.Globalization.CultureInfo.InvariantCulture);
                return true;
            default:
                return false;
        }
    }
}
