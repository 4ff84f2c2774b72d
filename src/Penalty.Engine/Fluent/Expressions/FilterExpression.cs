using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

/// <summary>Keeps the filters until the rule is complete: a filter may be said before the conditions that it refers to.</summary>
internal sealed class FilterExpression : IFilterExpression
{
    private readonly SymbolTable _symbols;
    private readonly RuleBuilder _builder;
    private readonly List<Action> _filters = [];

    public FilterExpression(SymbolTable symbols, RuleBuilder builder)
    {
        _symbols = symbols;
        _builder = builder;
    }

    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    public void Complete()
    {
        foreach (var add in _filters) add();
    }

    private FilterExpression Add(FilterType type, LambdaExpression[] expressions)
    {
        foreach (var expression in expressions) _filters.Add(() => _builder.Filters().Filter(type, AliasRewriter.Rewrite(_symbols, expression)));
        return this;
    }
}
