using System.Globalization;

namespace Penalty.Testing;

/// <summary>Compares a report with what is demanded.</summary>
internal static class CoverageDemand
{
    public static void Check(CoverageReport report, double rules, double conditions, double numbers)
    {
        Part[] parts =
        [
            new("rules that fired", rules, report.RuleShare, CoverageGaps.Rules),
            new("conditions seen to hold and not to hold", conditions, report.ConditionShare, CoverageGaps.Conditions),
            new("numbers that were decisive", numbers, report.NumberShare, CoverageGaps.Numbers),
        ];
        foreach (var part in parts) part.CheckRange();
        var missing = parts.Where(p => p.Share.Percent < p.Demanded).ToList();
        if (missing.Count > 0) throw Failure(report, missing);
    }

    private static PenaltyAssertionException Failure(CoverageReport report, IReadOnlyCollection<Part> missing) => new(
        string.Join(", ", missing.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Demanded:0.#} % of the {p.Name}"))) + ".",
        string.Join(", ", missing.Select(p => $"{p.Share}")) + ".",
        string.Create(CultureInfo.InvariantCulture, $"the rules and policies of the evaluators watched, in {report.Cases} cases."),
        "Add the cases named below, or lower the share.",
        string.Join('\n', missing.SelectMany(p => p.Gaps(report)).Select(gap => $"  {gap}").Concat(report.Notes.Select(note => $"Note: {note}"))));

    private sealed record Part(string Name, double Demanded, CoverageShare Share, Func<CoverageReport, IEnumerable<string>> Gaps)
    {
        public void CheckRange()
        {
            if (Demanded is < 0 or > 100 or double.NaN)
                throw new ArgumentOutOfRangeException(Name, Demanded, $"Expected a share from 0 to 100 percent of the {Name}; found {Demanded}.");
        }
    }
}
