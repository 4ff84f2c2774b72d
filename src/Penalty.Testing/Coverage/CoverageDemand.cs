using System.Globalization;
using System.Text;

namespace Penalty.Testing.Coverage;

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
        if (missing.Count > 0) throw new CoverageException(Message(report, missing));
    }

    private static string Message(CoverageReport report, IEnumerable<Part> missing)
    {
        var text = new StringBuilder();
        text.AppendLine("The tests cover less of the rules and policies than demanded.");
        foreach (var part in missing)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"Expected: {part.Demanded:0.#} % of the {part.Name}.");
            text.AppendLine(CultureInfo.InvariantCulture, $"Found: {part.Share}, in {report.Cases} cases.");
            text.AppendLine("Where, and what to do:");
            foreach (var gap in part.Gaps(report)) text.AppendLine(CultureInfo.InvariantCulture, $"  - {gap}");
        }

        foreach (var note in report.Notes) text.AppendLine(CultureInfo.InvariantCulture, $"Note: {note}");
        return text.ToString().TrimEnd();
    }

    private sealed record Part(string Name, double Demanded, CoverageShare Share, Func<CoverageReport, IEnumerable<string>> Gaps)
    {
        public void CheckRange()
        {
            if (Demanded is < 0 or > 100 or double.NaN)
                throw new ArgumentOutOfRangeException(Name, Demanded, $"Expected a share from 0 to 100 percent of the {Name}; found {Demanded}.");
        }
    }
}
