using System.Linq.Expressions;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class CollectDraft
{
    private readonly PatternElement _source;
    private readonly List<NamedExpressionElement> _expressions = [];

    public CollectDraft(PatternElement source, Declaration declaration)
    {
        _source = source;
        Declaration = declaration;
        ResultType = typeof(IEnumerable<>).MakeGenericType(source.ValueType);
    }

    public Declaration Declaration { get; }

    public Type ResultType { get; set; }

    public void Add(string name, LambdaExpression expression) => _expressions.Add(Element.Expression(name, expression));

    public RuleElement Build() => Element.Aggregate(ResultType, AggregateElement.CollectName, _expressions, _source);
}
