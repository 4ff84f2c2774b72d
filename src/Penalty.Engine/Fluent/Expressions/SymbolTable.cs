using System.Linq.Expressions;
using System.Reflection;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class SymbolTable
{
    private readonly Dictionary<string, Declaration> _symbols = new(StringComparer.Ordinal);
    private readonly HashSet<MemberInfo> _statics = [];
    private int _unnamed;

    public Declaration Declare(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression member || !IsCaptured(member.Expression))
        {
            throw new ArgumentException(
                $"An alias must be a local variable, or a field or property of the rule class. Alias={alias}", nameof(alias));
        }

        var declaration = Element.Declaration(member.Type, member.Member.Name);
        _symbols[declaration.Name] = declaration;
        if (member.Expression is null) _statics.Add(member.Member);
        return declaration;
    }

    public Declaration DeclareUnnamed(Type type) => Element.Declaration(type, $"$p{++_unnamed}$");

    public Declaration? Find(MemberExpression member) =>
        (member.Expression is null ? _statics.Contains(member.Member) : IsCaptured(member.Expression))
        && _symbols.TryGetValue(member.Member.Name, out var declaration)
        && declaration.Type == member.Type
            ? declaration
            : null;

    // Locals are fields of closures, and members of the rule class are members of itself; closures refer to outer
    // closures and to the rule by fields whose names no source code can have. Static members are members of nothing;
    // one that has the name and type of a local alias by chance, as string.Empty may, is not that alias.
    private static bool IsCaptured(Expression? expression) => expression switch
    {
        null or ConstantExpression => true,
        MemberExpression { Expression: not null } member => member.Member.Name.Contains("<>", StringComparison.Ordinal) && IsCaptured(member.Expression),
        _ => false,
    };
}
