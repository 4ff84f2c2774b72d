using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>The facts with an id behind what an engine matched; behind an aggregate, those that it was made from.</summary>
internal static class MatchedFacts
{
    /// <summary>An aggregate that no rule has matched yet may not know its source; then its value is all there is to look into.</summary>
    public static IEnumerable<ExplainedFact> Of(IFact fact) => fact is { Value: not IIdentifiedFact, Source: { } source }
        ? source.Facts.SelectMany(Of)
        : In(fact.Value);

    /// <summary>The facts in a value or in an argument of a condition: the value itself, or those that a query gathered.</summary>
    public static IEnumerable<ExplainedFact> In(object? value) => value switch
    {
        IIdentifiedFact identified => [Explained(identified)],
        IEnumerable<IIdentifiedFact> gathered => gathered.Select(Explained),
        _ => [],
    };

    private static ExplainedFact Explained(IIdentifiedFact fact) => new(fact.Id, fact.GetType().Name);
}
