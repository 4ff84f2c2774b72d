using System.Collections.Immutable;
using NRules.RuleModel;
using Penalty.Model;

namespace Penalty;

/// <summary>The facts with an id behind what a runtime matched; behind an aggregate, those that it was made from. They are the host's and the
/// rules' own objects, so they outlive the session.</summary>
internal static class MatchedFacts
{
    public static ImmutableArray<IIdentifiedFact> Of(IEnumerable<IFact> facts)
    {
        var found = ImmutableArray.CreateBuilder<IIdentifiedFact>();
        foreach (var fact in facts) Add(fact, found);
        return found.DrainToImmutable();
    }

    /// <summary>The facts in the arguments of a condition: what a query gathered is seen there, whoever evaluates it.</summary>
    public static ImmutableArray<IIdentifiedFact> In(IEnumerable<object?> arguments)
    {
        var found = ImmutableArray.CreateBuilder<IIdentifiedFact>();
        foreach (var argument in arguments) Add(argument, found);
        return found.DrainToImmutable();
    }

    /// <summary>An aggregate that no rule has matched yet may not know its source; then its value is all there is to look into.</summary>
    private static void Add(IFact fact, ImmutableArray<IIdentifiedFact>.Builder found)
    {
        if (fact is { Value: not IIdentifiedFact, Source: { } source })
        {
            foreach (var one in source.Facts) Add(one, found);
        }
        else
        {
            Add(fact.Value, found);
        }
    }

    private static void Add(object? value, ImmutableArray<IIdentifiedFact>.Builder found)
    {
        if (value is IIdentifiedFact identified) found.Add(identified);
        else if (value is IEnumerable<IIdentifiedFact> gathered) found.AddRange(gathered);
    }
}
