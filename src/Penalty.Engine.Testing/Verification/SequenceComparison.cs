namespace Penalty.Engine.Testing;

/// <summary>Compares expectations and firings place by place.</summary>
internal static class SequenceComparison
{
    public static RuleAssertResult Compare(
        IReadOnlyList<Expectation> expectations, IReadOnlyList<IMatch> firings, List<Assignment> assignments)
    {
        for (var i = 0; i < Math.Max(expectations.Count, firings.Count); i++)
        {
            var expected = i < expectations.Count ? expectations[i] : null;
            var actual = i < firings.Count ? firings[i] : null;
            var met = actual is null ? null : expected?.Assign(actual);
            if (met is null) return Failed(i + 1, expected, actual, firings);
            assignments.Add(met);
        }

        return new RuleAssertResult(
            string.Join(", ", expectations.Select(e => e.Rule.Name)),
            RuleAssertStatus.Passed,
            $"Expected rules to have fired in a sequence of {expectations.Count}",
            expectations.Count,
            firings.Count);
    }

    private static RuleAssertResult Failed(int place, Expectation? expected, IMatch? actual, IReadOnlyList<IMatch> firings)
    {
        var expectedText = expected is null ? "no further firing" : $"rule {expected.Rule.Name}{expected.OnFacts}";
        var actualText = actual is null ? "no further firing" : Text.Of(actual);
        return new RuleAssertResult(
            expected?.Rule.Name ?? actual!.Rule.Name,
            RuleAssertStatus.Failed,
            $"Expected firing {place} of the sequence to be {expectedText}",
            expectedText,
            actualText)
        {
            Difference = $"it was {actualText}",
            Firings = firings,
        };
    }
}
