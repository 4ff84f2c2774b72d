using System.Linq.Expressions;
using NRules.RuleModel;

namespace Penalty;

/// <summary>The parts of a rule, in whichever way it was written.</summary>
internal static class RuleElements
{
    /// <summary>The types of the facts that a rule looks for in the working memory, in whatever place: what a query or a nested group looks for too.</summary>
    public static IEnumerable<Type> FactTypesOf(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => [pattern.ValueType],
        PatternElement pattern => FactTypesOf(pattern.Source),
        _ => PartsOf(element).SelectMany(FactTypesOf),
    };

    /// <summary>A type of which there has to be a fact for the element to match, and is none; <see langword="null"/> when the element can match.</summary>
    public static Type? Lacking(RuleElement element, Func<Type, bool> isThere) => element switch
    {
        PatternElement { Source: null } pattern => isThere(pattern.ValueType) ? null : pattern.ValueType,
        PatternElement pattern => Lacking(pattern.Source, isThere),
        AggregateElement { Name: AggregateElement.CollectName } => null,
        AggregateElement { CustomFactoryType: not null } => null,
        AggregateElement aggregate => Lacking(aggregate.Source, isThere),
        ExistsElement exists => Lacking(exists.Source, isThere),
        OrElement or => or.ChildElements.Select(c => Lacking(c, isThere)).Aggregate((one, other) => one is null || other is null ? null : one),
        AndElement and => and.ChildElements.Select(c => Lacking(c, isThere)).FirstOrDefault(t => t is not null),
        _ => null,
    };

    /// <summary>All expressions of a rule: conditions, calculations, selectors, filters and actions.</summary>
    public static IEnumerable<LambdaExpression> ExpressionsOf(IRuleDefinition rule) => ExpressionsOf(rule.LeftHandSide)
        .Concat(rule.FilterGroup.Filters.Select(f => f.Expression))
        .Concat(ActionsOf(rule));

    /// <summary>The actions of a rule.</summary>
    public static IEnumerable<LambdaExpression> ActionsOf(IRuleDefinition rule) => rule.RightHandSide.Actions.Select(a => a.Expression);

    private static IEnumerable<LambdaExpression> ExpressionsOf(RuleElement element) => (element switch
    {
        PatternElement pattern => pattern.Expressions.Select(e => e.Expression),
        AggregateElement aggregate => aggregate.Expressions.Select(e => e.Expression),
        BindingElement binding => [binding.Expression],
        _ => [],
    }).Concat(PartsOf(element).SelectMany(ExpressionsOf));

    private static IEnumerable<RuleElement> PartsOf(RuleElement element) => element switch
    {
        PatternElement { Source: { } source } => [source],
        AggregateElement aggregate => [aggregate.Source],
        ExistsElement exists => [exists.Source],
        NotElement not => [not.Source],
        ForAllElement all => [all.BasePattern, .. all.Patterns],
        GroupElement group => group.ChildElements,
        _ => [],
    };
}
