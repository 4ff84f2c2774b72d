using System.Collections.Immutable;

namespace Penalty.Testing;

/// <summary>Puts together what was seen in several places.</summary>
internal static class CoverageMerge
{
    public static CoverageReport Of(IReadOnlyCollection<CoverageReport> reports) => new()
    {
        Cases = reports.Sum(r => r.Cases),
        Rules = Rules(reports.SelectMany(r => r.Rules)),
        Numbers = Numbers(reports.SelectMany(r => r.Numbers)),
        Notes = [.. reports.SelectMany(r => r.Notes).Distinct().Order(StringComparer.Ordinal)],
    };

    /// <summary>Of several cases in which a number is decisive, the first by id is kept, so that the order of the reports leaves no trace. Numbers
    /// keep the order of their file.</summary>
    public static ImmutableArray<CoveredNumber> Numbers(IEnumerable<CoveredNumber> numbers) =>
    [
        .. numbers.GroupBy(n => (n.Policy, n.Path, n.Value))
            .Select(g => new CoveredNumber(
                g.Key.Policy, g.Key.Path, g.Key.Value, First(g.Select(n => n.Higher)), First(g.Select(n => n.Lower))))
            .OrderBy(n => n.Policy, StringComparer.Ordinal),
    ];

    private static ImmutableArray<CoveredRule> Rules(IEnumerable<CoveredRule> rules) =>
    [
        .. rules.GroupBy(r => r.Name, StringComparer.Ordinal)
            .Select(g => new CoveredRule(g.Key, g.Sum(r => r.Fired), Conditions(g.SelectMany(r => r.Conditions))))
            .OrderBy(r => r.Name, StringComparer.Ordinal),
    ];

    private static ImmutableArray<CoveredCondition> Conditions(IEnumerable<CoveredCondition> conditions) =>
    [
        .. conditions.GroupBy(c => c.Text, StringComparer.Ordinal)
            .Select(g => new CoveredCondition(g.Key, g.Sum(c => c.True), g.Sum(c => c.False))),
    ];

    private static string? First(IEnumerable<string?> subjects) => subjects.Where(s => s is not null).Min(StringComparer.Ordinal);
}
