using System.Linq.Expressions;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Fluent.Expressions;

internal sealed class PatternDraft
{
    private readonly Declaration _declaration;
    private readonly RuleElement? _source;

    public PatternDraft(Declaration declaration, RuleElement? source)
    {
        _declaration = declaration;
        _source = source;
    }

    public List<LambdaExpression> Conditions { get; } = [];

    public PatternElement Build() => Element.Pattern(_declaration, Conditions.Select(Element.Condition), _source);
}
