using System.Globalization;
using System.Text;

namespace Penalty.Testing;

/// <summary>Writes a report as Markdown.</summary>
internal static class CoverageMarkdown
{
    public static string Of(CoverageReport report)
    {
        var page = new StringBuilder("# Coverage of rules\n\n");
        page.Append("| | covered |\n|---|---|\n");
        page.Append(CultureInfo.InvariantCulture, $"| rules that fired | {report.RuleShare} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| conditions seen to hold and not to hold | {report.ConditionShare} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| numbers that were decisive | {report.NumberShare} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| cases | {report.Cases} |\n");
        AddList(page, "Not covered", [.. CoverageGaps.Rules(report), .. CoverageGaps.Conditions(report), .. CoverageGaps.Numbers(report)]);
        AddList(page, "Notes", report.Notes);
        AddRules(page, report);
        AddNumbers(page, report);
        return page.ToString();
    }

    private static void AddList(StringBuilder page, string title, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        foreach (var line in lines) page.Append(CultureInfo.InvariantCulture, $"- {Markdown.Plain(line)}\n");
    }

    private static void AddRules(StringBuilder page, CoverageReport report)
    {
        page.Append("\n## Rules and their conditions\n\n| rule, condition | fired, true | false | |\n|---|---|---|---|\n");
        foreach (var rule in report.Rules)
        {
            page.Append(CultureInfo.InvariantCulture, $"| **{Markdown.Plain(rule.Name)}** | {rule.Fired} | | {Mark(rule.IsCovered)} |\n");
            foreach (var c in rule.Conditions)
                page.Append(CultureInfo.InvariantCulture, $"| {Code(c.Text)} | {c.True} | {c.False} | {Mark(c.IsCovered)} |\n");
        }
    }

    private static void AddNumbers(StringBuilder page, CoverageReport report)
    {
        page.Append("\n## Numbers of the policies\n\n| policy | number | value | decisive if higher in | if lower in | |\n|---|---|---|---|---|---|\n");
        foreach (var n in report.Numbers)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {n.Policy} | `{n.Path}` | {n.Value} | ");
            page.Append(CultureInfo.InvariantCulture, $"{Markdown.Plain(n.Higher)} | {Markdown.Plain(n.Lower)} | {Mark(n.IsCovered)} |\n");
        }
    }

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static string Mark(bool isCovered) => isCovered ? "" : "**not covered**";
}
