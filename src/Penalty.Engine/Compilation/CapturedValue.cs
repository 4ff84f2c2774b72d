using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Penalty.Engine.Compilation;

/// <summary>Reads what a condition captured: local variables and parameters of a rule's definition, read-only fields. They are read once, when
/// rules are compiled, since a condition whose constants change under a running session has no meaning.</summary>
internal static class CapturedValue
{
    public static bool TryRead(MemberExpression member, out object? value)
    {
        value = null;
        if (member.Member is not FieldInfo field || !IsFixed(field)) return false;
        if (field.IsStatic)
        {
            value = field.GetValue(null);
            return true;
        }

        if (!TryReadOwner(member.Expression, out var owner) || owner is null) return false;
        value = field.GetValue(owner);
        return true;
    }

    private static bool TryReadOwner([NotNullWhen(true)] Expression? expression, out object? owner)
    {
        owner = null;
        switch (expression)
        {
            case ConstantExpression constant:
                owner = constant.Value;
                return true;
            case MemberExpression member:
                return TryRead(member, out owner);
            default:
                return false;
        }
    }

    /// <summary>Read-only fields, and those that the compiler made for captured variables and primary-constructor parameters.</summary>
    private static bool IsFixed(FieldInfo field) =>
        field.IsInitOnly || field.IsLiteral
        || field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (field.Name.StartsWith('<') && field.Name.EndsWith(">P", StringComparison.Ordinal));
}
