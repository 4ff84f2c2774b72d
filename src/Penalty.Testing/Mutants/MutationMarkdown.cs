using System.Globalization;
using System.Text;

namespace Penalty.Testing;

/// <summary>Writes a report as Markdown.</summary>
internal static class MutationMarkdown
{
    public static string Of(MutationReport report)
    {
        var page = new StringBuilder("# Mutants\n\n| | |\n|---|---|\n");
        page.Append(CultureInfo.InvariantCulture, $"| killed | {report.Killed} |\n");
        foreach (var status in Enum.GetValues<MutantStatus>().Where(s => s != MutantStatus.Killed))
            page.Append(CultureInfo.InvariantCulture, $"| {Words(status)} | {report.CountOf(status)} |\n");
        if (report.Survivors.Any()) page.Append("\n## Survived\n\n");
        foreach (var survivor in report.Survivors) page.Append(CultureInfo.InvariantCulture, $"- {Markdown.Plain(MutationText.Line(survivor))}\n");
        page.Append("\n## All\n\n| where | change | | |\n|---|---|---|---|\n");
        foreach (var m in report.Mutants)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Markdown.Plain(m.Where)} | {Markdown.Plain(m.Change)} | ");
            page.Append(CultureInfo.InvariantCulture, $"{Words(m.Status)} | {Markdown.Plain(m.Reason)} |\n");
        }
        return page.ToString();
    }

    private static string Words(MutantStatus status) => status switch
    {
        MutantStatus.Killed => "killed",
        MutantStatus.Survived => "survived",
        MutantStatus.Accepted => "accepted",
        MutantStatus.NotValid => "not valid",
        _ => "not run",
    };
}
