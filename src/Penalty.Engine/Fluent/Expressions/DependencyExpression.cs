using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel.Builders;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class DependencyExpression : IDependencyExpression
{
    private readonly SymbolTable _symbols;
    private readonly RuleBuilder _builder;

    public DependencyExpression(SymbolTable symbols, RuleBuilder builder)
    {
        _symbols = symbols;
        _builder = builder;
    }

    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
    {
        _builder.Dependencies().Dependency(Element.Dependency(_symbols.Declare(alias), typeof(TDependency)));
        return this;
    }
}
