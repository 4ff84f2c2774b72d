namespace Penalty.Engine.Testing;

/// <summary>Counts for each expectation by itself the firings that meet it.</summary>
internal static class CountComparison
{
    public static RuleAssertResult Compare(
        IReadOnlyList<Expectation> expectations, IReadOnlyList<IMatch> firings, List<Assignment> assignments)
    {
        var result = new RuleAssertResult(string.Empty, RuleAssertStatus.Passed, "No expectation was stated", 0, 0);
        foreach (var expectation in expectations)
        {
            var met = firings.Select(expectation.Assign).OfType<Assignment>().ToArray();
            assignments.AddRange(met);
            result = Result(expectation, met.Length, firings);
            if (result.Status == RuleAssertStatus.Failed) break;
        }

        return result;
    }

    private static RuleAssertResult Result(Expectation expectation, int count, IReadOnlyList<IMatch> firings) => new(
        expectation.Rule.Name,
        count == expectation.Times.Count ? RuleAssertStatus.Passed : RuleAssertStatus.Failed,
        $"Expected rule {expectation.Rule.Name} to have fired {expectation.Times}{expectation.OnFacts}",
        expectation.Times.Count,
        count)
    {
        Difference = count == 0 ? "it did not" : $"it did {Times.Exactly(count)}",
        Firings = [.. firings.Where(expectation.IsAbout)],
    };
}
