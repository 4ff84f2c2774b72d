using Penalty.Model.Cases;
using Penalty.Model.Json;

namespace Penalty.Testing;

/// <content>Checks what has to hold for every case.</content>
public sealed partial class CaseGenerator
{
    /// <summary>Checks that something holds for many cases, one after the other. When it fails for one, facts are taken away from that case as
    /// long as it fails in the same way, and the small case is shown.</summary>
    /// <param name="property">What has to hold: it throws for a case for which it does not.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="firstSeed">The seed of the first; the next ones follow it.</param>
    /// <exception cref="PenaltyAssertionException">It does not hold; names the seed and shows the smallest case found.</exception>
    public void Check(Action<HarassmentCase> property, int count = 1000, int firstSeed = 0)
    {
        ArgumentNullException.ThrowIfNull(property);
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var found = Case(seed);
            if (FailureOf(property, found) is { } failure) throw Failed(property, found, failure, seed);
        }
    }

    private static Exception? FailureOf(Action<HarassmentCase> property, HarassmentCase harassmentCase)
    {
        try
        {
            property(harassmentCase);
            return null;
        }
        catch (Exception e)
        {
            // Whatever a property throws says that it does not hold; only the assertion library knows its type.
            return e;
        }
    }

    private static PenaltyAssertionException Failed(Action<HarassmentCase> property, HarassmentCase found, Exception failure, int seed)
    {
        var smallest = SmallerCases.Smallest(found, c => FailureOf(property, c)?.GetType() == failure.GetType());
        var last = FailureOf(property, smallest) ?? failure;
        return new PenaltyAssertionException(
            "the property to hold for any case.",
            RulingWords.Say($"it fails for the case of seed {seed}, and for the smaller one below."),
            RulingWords.Say($"seed {seed}: {SmallerCases.FactsOf(found)} facts, made smaller to {SmallerCases.FactsOf(smallest)}."),
            RulingWords.Say($"Mend the rules, or the property; Case({seed}) gives the case as it was found."),
            $"Failure: {last.GetType().Name}\n{last.Message}\nCase:\n{PenaltyJson.WriteCase(smallest)}",
            last);
    }
}
