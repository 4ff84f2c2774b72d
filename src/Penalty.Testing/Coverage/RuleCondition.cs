using System.Linq.Expressions;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>A condition as a rule states it, and as NRules evaluates it: what all facts of a kind have to be, it evaluates for each of them.</summary>
/// <param name="Text">What it is on, and the condition itself: unique in its rule.</param>
/// <param name="Expression">The condition.</param>
internal sealed record RuleCondition(string Text, LambdaExpression Expression)
{
    /// <summary>What the condition is told by, apart from the names of its parameters.</summary>
    public string Shape { get; } = ExpressionText.Shape(Expression);

    /// <summary>The conditions of a rule, in the order in which the rule states them.</summary>
    public static IEnumerable<RuleCondition> Of(IRuleDefinition rule) => RuleParts.Of(rule).SelectMany(Of);

    private static IEnumerable<RuleCondition> Of(RulePart part) => part.Element switch
    {
        NamedExpressionElement condition => [new(part.Text, condition.Expression)],
        FilterElement { FilterType: FilterType.Predicate } filter => [new(part.Text, filter.Expression)],
        _ => [],
    };
}
