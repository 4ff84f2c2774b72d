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
        ForAllElement or ExistsElement or NotElement => [[WithoutForAll(element)]],
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
        ForAllElement forAll => Counterexample(forAll),
        ExistsElement exists when HasForAll(exists.Source) => Element.Exists(WithoutForAll(exists.Source)),
        NotElement not when HasForAll(not.Source) => Element.Not(WithoutForAll(not.Source)),
        AndElement all when HasForAll(all) => Element.AndGroup([.. all.ChildElements.Select(WithoutForAll)]),
        _ => element,
    };

    private static bool HasForAll(RuleElement element) => element switch
    {
        ForAllElement => true,
        GroupElement group => group.ChildElements.Any(HasForAll),
        ExistsElement exists => HasForAll(exists.Source),
        NotElement not => HasForAll(not.Source),
        _ => false,
    };

    /// <summary>There is no fact of the base that is none of those that match a pattern. With several patterns each fact has to match one, as in
    /// NRules.</summary>
    private static NotElement Counterexample(ForAllElement forAll)
    {
        var basePattern = forAll.BasePattern;
        var isNamedAlike = forAll.Patterns.Any(p => p.Declaration.Equals(basePattern.Declaration));
        var subject = isNamedAlike ? Element.Declaration(basePattern.ValueType, "$all$" + basePattern.Declaration.Name) : basePattern.Declaration;
        var parameter = subject.ToParameterExpression();
        var conditions = isNamedAlike
            ? basePattern.Expressions.Select(e => Element.Condition(Renamed(e.Expression, basePattern.Declaration, parameter)))
            : basePattern.Expressions;
        return Element.Not(Element.AndGroup(
            [Element.Pattern(subject, [.. conditions], basePattern.Source), .. forAll.Patterns.Select(p => Element.Not(Same(p, parameter)))]));
    }

    private static PatternElement Same(PatternElement pattern, ParameterExpression subject)
    {
        var one = pattern.Declaration.ToParameterExpression();
        var same = Element.Condition(Expression.Lambda(Expression.Equal(subject, one), subject, one));
        return Element.Pattern(pattern.Declaration, [same, .. pattern.Expressions], pattern.Source);
    }

    /// <summary>A condition in which a declaration goes by another name.</summary>
    private static LambdaExpression Renamed(LambdaExpression condition, Declaration from, ParameterExpression to)
    {
        var replaced = condition.Parameters.Where(p => p.ToDeclaration().Equals(from)).ToDictionary(p => p, _ => (Expression)to);
        var body = new ParameterReplacement(replaced).Visit(condition.Body);
        return Expression.Lambda(body, condition.Parameters.Select(p => replaced.ContainsKey(p) ? to : p));
    }
}
