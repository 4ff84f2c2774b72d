using System.Linq.Expressions;

namespace Penalty.Engine.Compilation;

/// <summary>An expression with its constants taken out: a text that is the same for the same structure, the constants, and the expression
/// over an array of them.</summary>
internal sealed record ExpressionShape(string Text, object?[] Constants, Expression Lifted, bool IsComparable)
{
    /// <summary>The array that <see cref="Lifted"/> reads the constants from.</summary>
    public static readonly ParameterExpression ConstantsParameter = Expression.Parameter(typeof(object?[]), "constants");

    public ShapeKey Key => new(Text, Constants);
}
