using System.Linq.Expressions;
using NRules.RuleModel.Builders;

namespace Penalty.Engine.Compilation;

/// <summary>Rewrites conditions into alternatives, each a conjunction of patterns, existences and their negations. What all facts have to fulfil is
/// rewritten into what none of them fails. An alternative inside a quantifier stays: it is refused, as NRules refuses it.</summary>
internal static class Normalization
{
    /// <summary>The alternatives, in NRules' order: the first of an Or goes on with all that is there, and then, for each, the others.</summary>
    public static IReadOnlyList<IReadOnlyList<RuleElement>> Alternatives(RuleElement element) => element switch
    {
        AndElement and => and.ChildElements.Aggregate((IReadOnlyList<IReadOnlyList<RuleElement>>)[[]], (sofar, child) => Combined(sofar, Alternatives(child))),
        OrElement or => [.. or.ChildElements.SelectMany(Alternatives)],
        ForAllElement forAll => [Counterexamples(forAll)],
        ExistsElement or NotElement => [[WithoutForAll(element)]],
        _ => [[element]],
    };

    private static IReadOnlyList<IReadOnlyList<RuleElement>> Combined(
        IReadOnlyList<IReadOnlyList<RuleElement>> sofar, IReadOnlyList<IReadOnlyList<RuleElement>> alternatives) =>
    [
        .. sofar.Select(head => (IReadOnlyList<RuleElement>)[.. head, .. alternatives[0]]),
        .. sofar.SelectMany(_ => alternatives.Skip(1), (head, tail) => (IReadOnlyList<RuleElement>)[.. head, .. tail]),
    ];

    private static RuleElement WithoutForAll(RuleElement element) => element switch
    {
        ExistsElement exists when HasForAll(exists.Source) => Element.Exists(WithoutForAll(exists.Source)),
        NotElement not when HasForAll(not.Source) => Element.Not(WithoutForAll(not.Source)),
        AndElement all when HasForAll(all) => Element.AndGroup([.. all.ChildElements.SelectMany(Rewritten)]),
        _ => element,
    };

    private static IReadOnlyList<RuleElement> Rewritten(RuleElement element) =>
        element is ForAllElement forAll ? Counterexamples(forAll) : [WithoutForAll(element)];

    private static bool HasForAll(RuleElement element) => element switch
    {
        ForAllElement => true,
        GroupElement group => group.ChildElements.Any(HasForAll),
        ExistsElement exists => HasForAll(exists.Source),
        NotElement not => HasForAll(not.Source),
        _ => false,
    };

    private static IReadOnlyList<RuleElement> Counterexamples(ForAllElement forAll) =>
        [.. forAll.Patterns.Select(p => Counterexample(forAll.BasePattern, p))];

    /// <summary>All facts of the base match the pattern exactly when there is none that is not among those that do.</summary>
    private static NotElement Counterexample(PatternElement basePattern, PatternElement pattern)
    {
        var isNamedAlike = pattern.Declaration.Equals(basePattern.Declaration);
        var subject = isNamedAlike ? Element.Declaration(basePattern.ValueType, "$all$" + basePattern.Declaration.Name) : basePattern.Declaration;
        var parameter = subject.ToParameterExpression();
        var of = isNamedAlike
            ? basePattern.Expressions.Select(e => Element.Condition(Renamed(e.Expression, basePattern.Declaration, parameter)))
            : basePattern.Expressions;
        var one = pattern.Declaration.ToParameterExpression();
        var same = Element.Condition(Expression.Lambda(Expression.Equal(parameter, one), parameter, one));
        return Element.Not(Element.AndGroup(
            Element.Pattern(subject, [.. of], basePattern.Source),
            Element.Not(Element.Pattern(pattern.Declaration, [same, .. pattern.Expressions], pattern.Source))));
    }

    /// <summary>A condition in which a declaration goes by another name.</summary>
    private static LambdaExpression Renamed(LambdaExpression condition, Declaration from, ParameterExpression to)
    {
        var replaced = condition.Parameters.Where(p => p.ToDeclaration().Equals(from)).ToDictionary(p => p, _ => (Expression)to);
        var body = new ParameterReplacement(replaced).Visit(condition.Body);
        return Expression.Lambda(body, condition.Parameters.Select(p => replaced.ContainsKey(p) ? to : p));
    }
}
