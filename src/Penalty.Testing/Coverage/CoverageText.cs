using System.Globalization;
using System.Text;

namespace Penalty.Testing;

/// <summary>Writes a report as a text for the console.</summary>
internal static class CoverageText
{
    public static string Of(CoverageReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Rules that fired: {report.RuleShare}\n");
        text.Append(CultureInfo.InvariantCulture, $"Conditions seen to hold and not to hold: {report.ConditionShare}\n");
        text.Append(CultureInfo.InvariantCulture, $"Numbers that were decisive: {report.NumberShare}\n");
        text.Append(CultureInfo.InvariantCulture, $"Cases: {report.Cases}\n");
        Add(text, "Rules that never fired", CoverageGaps.Rules(report));
        Add(text, "Conditions seen one way only", CoverageGaps.Conditions(report));
        Add(text, "Numbers that were never decisive", CoverageGaps.Numbers(report));
        Add(text, "Numbers guarded on one side only", CoverageGaps.OneSided(report));
        Add(text, "Notes", report.Notes);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
        foreach (var line in all) text.Append(CultureInfo.InvariantCulture, $"  - {line}\n");
    }
}
