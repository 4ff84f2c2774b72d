using System.Linq.Expressions;
using NRules.RuleModel.Builders;

namespace Penalty.Engine.Compilation;

/// <summary>Rewrites conditions into alternatives, each a conjunction of patterns, existences and their negations.</summary>
internal static class Normalization
{
    public static IReadOnlyList<IReadOnlyList<RuleElement>> Alternatives(RuleElement element) => element switch
    {
        AndElement and => and.ChildElements.Aggregate(
            (IReadOnlyList<IReadOnlyList<RuleElement>>)[[]],
            (sofar, child) => [.. sofar.SelectMany(_ => Alternatives(child), (head, tail) => (IReadOnlyList<RuleElement>)[.. head, .. tail])]),
        OrElement or => [.. or.ChildElements.SelectMany(Alternatives)],
        ExistsElement exists => [.. Alternatives(exists.Source).Select(a => (IReadOnlyList<RuleElement>)[Element.Exists(Together(a))])],
        NotElement not => [[.. Alternatives(not.Source).Select(a => Element.Not(Together(a)))]],
        ForAllElement forAll => [[.. forAll.Patterns.Select(p => Counterexample(forAll.BasePattern, p))]],
        _ => [[element]],
    };

    private static RuleElement Together(IReadOnlyList<RuleElement> elements) =>
        elements.Count == 1 ? elements[0] : Element.AndGroup(elements);

    /// <summary>All facts of the base match the pattern exactly when none of them fails to.</summary>
    private static NotElement Counterexample(PatternElement basePattern, PatternElement pattern)
    {
        if (basePattern.Source is not null || pattern.Source is not null || pattern.ValueType != basePattern.ValueType)
            throw new NotSupportedException("The patterns of FORALL must be over facts of the type of its base pattern");
        var subject = pattern.Declaration.ToParameterExpression();
        var parameters = new List<ParameterExpression> { subject };
        Expression all = Expression.Constant(true);
        foreach (var condition in pattern.Expressions)
            all = Expression.AndAlso(all, Merge(condition.Expression, pattern.Declaration, parameters));
        Expression counterexample = Expression.Not(all);
        foreach (var condition in basePattern.Expressions.Reverse())
            counterexample = Expression.AndAlso(Merge(condition.Expression, basePattern.Declaration, parameters), counterexample);
        var lambda = Expression.Lambda(counterexample, parameters);
        return Element.Not(Element.Pattern(pattern.Declaration, [Element.Condition(lambda)], null));
    }

    private static Expression Merge(LambdaExpression condition, Declaration subject, List<ParameterExpression> parameters)
    {
        var replacements = condition.Parameters.ToDictionary(p => p, p => (Expression)Shared(p, subject, parameters));
        return new ParameterReplacement(replacements).Visit(condition.Body);
    }

    private static ParameterExpression Shared(ParameterExpression parameter, Declaration subject, List<ParameterExpression> parameters)
    {
        if (parameter.ToDeclaration().Equals(subject)) return parameters[0];
        var shared = parameters.Find(p => p.Name == parameter.Name && p.Type == parameter.Type);
        if (shared is null) parameters.Add(shared = parameter);
        return shared;
    }
}
