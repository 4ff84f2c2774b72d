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
    private readonly List<(FilterType Type, LambdaExpression Expression)> _filters = [];

    public FilterExpression(SymbolTable symbols, RuleBuilder builder)
    {
        _symbols = symbols;
        _builder = builder;
    }

    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors)
    {
        _filters.AddRange(keySelectors.Select(k => (FilterType.KeyChange, (LambdaExpression)k)));
        return this;
    }

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates)
    {
        _filters.AddRange(predicates.Select(p => (FilterType.Predicate, (LambdaExpression)p)));
        return this;
    }

    public void Complete()
    {
        foreach (var (type, expression) in _filters)
            _builder.Filters().Filter(type, AliasRewriter.Rewrite(_symbols, expression));
    }
}
