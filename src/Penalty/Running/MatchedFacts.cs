using Penalty.Model;
using Penalty.Model.Rulings;

namespace Penalty;

/// <summary>The facts with an id behind what an engine matched; behind an aggregate, those that it was made from.</summary>
internal static class MatchedFacts
{
    public static IEnumerable<ExplainedFact> Of(IFact fact) => fact.Value is IIdentifiedFact identified
        ? [Explained(identified)]
        : fact.Source?.Facts.SelectMany(Of) ?? [];

    /// <summary>The facts in an argument of a condition: what a query gathered is only seen there.</summary>
    public static IEnumerable<ExplainedFact> In(object? argument) => argument switch
    {
        IIdentifiedFact identified => [Explained(identified)],
        IEnumerable<IIdentifiedFact> gathered => gathered.Select(Explained),
        _ => [],
    };

    private static ExplainedFact Explained(IIdentifiedFact fact) => new(fact.Id, fact.GetType().Name);
}
