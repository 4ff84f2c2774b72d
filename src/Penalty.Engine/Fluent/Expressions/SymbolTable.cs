using System.Linq.Expressions;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class SymbolTable
{
    private readonly Dictionary<string, Declaration> _symbols = new(StringComparer.Ordinal);
    private int _unnamed;

    public Declaration Declare(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression member)
            throw new ArgumentException($"An alias must be a variable. Alias={alias}", nameof(alias));
        var declaration = Element.Declaration(member.Type, member.Member.Name);
        _symbols[declaration.Name] = declaration;
        return declaration;
    }

    public Declaration DeclareUnnamed(Type type) => Element.Declaration(type, $"$p{++_unnamed}$");

    public Declaration? Find(MemberExpression member) =>
        IsCaptured(member.Expression)
        && _symbols.TryGetValue(member.Member.Name, out var declaration)
        && declaration.Type == member.Type
            ? declaration
            : null;

    private static bool IsCaptured(Expression? expression) => expression switch
    {
        ConstantExpression => true,
        MemberExpression member => member.Member.Name.StartsWith("CS$<>", StringComparison.Ordinal) && IsCaptured(member.Expression),
        _ => false,
    };
}
