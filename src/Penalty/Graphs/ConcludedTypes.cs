using System.Linq.Expressions;

namespace Penalty;

/// <summary>Gathers the types of facts that a rule's actions put into the session: what they yield or insert themselves. What a method that is
/// handed the context inserts can't be seen.</summary>
internal sealed class ConcludedTypes : ExpressionVisitor
{
    private static readonly string[] Single = [nameof(IContext.Insert), nameof(IContext.TryInsert), nameof(IContext.InsertLinked)];

    public HashSet<Type> Found { get; } = [];

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (typeof(IContext).IsAssignableFrom(node.Object?.Type) && node.Arguments.Count > 0)
        {
            var type = TypeOf(node.Arguments[^1]);
            if (Single.Contains(node.Method.Name)) Found.Add(type);
            else if (node.Method.Name == nameof(IContext.InsertAll)) Found.Add(ElementOf(type));
        }

        return base.VisitMethodCall(node);
    }

    /// <summary>The type before it was made an <see cref="object"/> to be passed.</summary>
    private static Type TypeOf(Expression argument) =>
        argument is UnaryExpression { NodeType: ExpressionType.Convert } convert ? TypeOf(convert.Operand) : argument.Type;

    private static Type ElementOf(Type sequence) => sequence.GetInterfaces().Append(sequence)
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault() ?? sequence;
}
