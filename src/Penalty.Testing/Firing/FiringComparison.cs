using System.Globalization;
using NRules.RuleModel;

namespace Penalty.Testing;

/// <summary>Compares what fired with what was expected to.</summary>
internal static class FiringComparison
{
    /// <summary>Counts for each expectation by itself the firings that meet it; a firing that meets none is too much.</summary>
    public static void ByCount(IReadOnlyList<Expectation> expectations, IReadOnlyList<IMatch> firings)
    {
        foreach (var expectation in expectations)
        {
            var met = firings.Count(expectation.IsMetBy);
            if (met == expectation.Times.Count) continue;
            Fail(
                $"rule '{expectation.Rule.Name}' to have fired {expectation.Times}{expectation.OnFacts}.",
                met == 0 ? "it did not." : $"it did {Times.Exactly(met)}.",
                [.. firings.Where(expectation.IsAbout)]);
        }

        if (firings.FirstOrDefault(f => !expectations.Any(e => e.IsMetBy(f))) is { } other)
            Fail("no firing that was not stated.", $"{FiringText.Of(other)} fired.", firings);
    }

    /// <summary>Compares place by place.</summary>
    public static void BySequence(IEnumerable<Expectation> stated, IReadOnlyList<IMatch> firings)
    {
        var expectations = stated.SelectMany(e => Enumerable.Repeat(e, e.Times.Count)).ToList();
        for (var i = 0; i < Math.Max(expectations.Count, firings.Count); i++)
        {
            var expected = i < expectations.Count ? expectations[i] : null;
            var actual = i < firings.Count ? firings[i] : null;
            if (expected is not null && actual is not null && expected.IsMetBy(actual)) continue;
            Fail(
                string.Create(CultureInfo.InvariantCulture, $"firing {i + 1} to be {(expected is null ? "none" : $"rule '{expected.Rule.Name}'{expected.OnFacts}")}."),
                actual is null ? "no further firing." : $"{FiringText.Of(actual)}.",
                firings);
        }
    }

    private static void Fail(string expected, string found, IReadOnlyList<IMatch> firings) => throw new PenaltyAssertionException(
        expected, found, "the firings of the session, below.", "Look for the first firing that is missing or too much.", FiringText.Of(firings));
}
