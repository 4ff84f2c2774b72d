using System.Linq.Expressions;
using NRules.RuleModel;
using Penalty.Rules.Conclusions;

namespace Penalty;

/// <summary>The types of what the actions of a rule conclude: conclusions that stand in them, and whatever is inserted as a fact.</summary>
internal sealed class ConcludedTypes : ExpressionVisitor
{
    private readonly HashSet<Type> _types = [];

    public static IReadOnlySet<Type> Of(IRuleDefinition rule)
    {
        var found = new ConcludedTypes();
        foreach (var action in RuleElements.ActionsOf(rule)) found.Visit(action);
        return found._types;
    }

    protected override Expression VisitNew(NewExpression node)
    {
        AddConclusion(node.Type);
        return base.VisitNew(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        AddConclusion(node.Type);
        if (node.Object?.Type == typeof(IContext) && node.Method.Name.Contains(nameof(IContext.Insert), StringComparison.Ordinal))
            _types.UnionWith(node.Arguments.Select(TypeOf).Where(t => t != typeof(string) && t != typeof(object)));
        return base.VisitMethodCall(node);
    }

    private void AddConclusion(Type type)
    {
        if (typeof(Conclusion).IsAssignableFrom(type)) _types.Add(type);
    }

    /// <summary>Facts are handed over as objects; their type is that before the conversion. Of several facts, it is that of one.</summary>
    private static Type TypeOf(Expression argument)
    {
        while (argument is UnaryExpression { NodeType: ExpressionType.Convert } conversion) argument = conversion.Operand;
        var several = argument.Type == typeof(string) ? null : argument.Type.GetInterfaces().Append(argument.Type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return several?.GetGenericArguments()[0] ?? argument.Type;
    }
}
