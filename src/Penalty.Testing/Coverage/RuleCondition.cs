using System.Linq.Expressions;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>A condition as a rule states it.</summary>
/// <param name="Text">What it is on, and the condition itself: unique in its rule.</param>
/// <param name="Expression">The condition.</param>
/// <param name="Counterexample">What the engine looks for to refute the condition, if that is how it finds whether the condition holds.</param>
internal sealed record RuleCondition(string Text, LambdaExpression Expression, Declaration? Counterexample)
{
    /// <summary>What the condition is told by, apart from the names of its parameters.</summary>
    public string Shape { get; } = ExpressionText.Shape(Expression);

    /// <summary>The conditions of a rule that an engine evaluates on their own, in the order in which the rule states them.</summary>
    public static IEnumerable<RuleCondition> Of(IRuleDefinition rule) => RuleParts.Of(rule).Where(p => !p.IsOfAll).SelectMany(Of);

    private static IEnumerable<RuleCondition> Of(RulePart part) => part.Element switch
    {
        NamedExpressionElement condition => [new(part.Text, condition.Expression, null)],
        FilterElement { FilterType: FilterType.Predicate } filter => [new(part.Text, filter.Expression, null)],
        PatternElement all => [new(part.Text, all.Expressions[0].Expression, all.Declaration)],
        _ => [],
    };
}
