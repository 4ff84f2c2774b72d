using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Penalty.Testing;

/// <summary>One element of a rule that is left out, or that another one takes the place of.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Where">The place in the rule, in words.</param>
/// <param name="Change">The change in words.</param>
/// <param name="Part">The element.</param>
/// <param name="Instead">What takes its place; nothing if <see langword="null"/>.</param>
internal sealed record RuleEdit(MutantKind Kind, string Where, string Change, RuleElement Part, RuleElement? Instead)
{
    /// <summary>The rule with the change.</summary>
    public IRuleDefinition Apply(IRuleDefinition rule) => rule.FilterGroup.Filters.Contains(Part) ? Refiltered(rule) : new Rewriting().Visit(this, rule);

    private static IEnumerable<T> Changed<T>(RuleEdit edit, IEnumerable<T> elements)
        where T : RuleElement =>
        elements.Select(e => e == edit.Part ? (T?)edit.Instead : e).OfType<T>();

    /// <summary>NRules' visitor visits the filters of a rule, and keeps them as they were whatever comes back.</summary>
    private IRuleDefinition Refiltered(IRuleDefinition rule) => Element.RuleDefinition(
        rule.Name, rule.Description, rule.Priority, rule.Repeatability, rule.Tags, rule.Properties, rule.DependencyGroup, rule.LeftHandSide,
        Element.FilterGroup(Changed(this, rule.FilterGroup.Filters)), rule.RightHandSide);

    /// <summary>Rebuilds what is around the element; all else stays the very same.</summary>
    private sealed class Rewriting : RuleElementVisitor<RuleEdit>
    {
        protected override PatternElement VisitPattern(RuleEdit context, PatternElement element) => element.Expressions.Contains(context.Part)
            ? Element.Pattern(element.Declaration, Changed(context, element.Expressions), element.Source)
            : base.VisitPattern(context, element);

        protected override RuleElement VisitAnd(RuleEdit context, AndElement element) => element.ChildElements.Contains(context.Part)
            ? Element.AndGroup(Changed(context, element.ChildElements))
            : base.VisitAnd(context, element);

        protected override RuleElement VisitOr(RuleEdit context, OrElement element) => element.ChildElements.Contains(context.Part)
            ? Element.OrGroup(Changed(context, element.ChildElements))
            : base.VisitOr(context, element);

        protected override RuleElement VisitNot(RuleEdit context, NotElement element) =>
            element == context.Part && context.Instead is not null ? context.Instead : base.VisitNot(context, element);

        protected override RuleElement VisitExists(RuleEdit context, ExistsElement element) =>
            element == context.Part && context.Instead is not null ? context.Instead : base.VisitExists(context, element);
    }
}
