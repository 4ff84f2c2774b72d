using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Spectre.Console;

namespace Scenarios;

/// <summary>Runs every scenario of alerts and shows what came of it as a table, or one of them as a statement.</summary>
internal static class AlertsView
{
    public static async Task<int> ShowAsync(Language language, string? recordTo, CancellationToken cancellationToken)
    {
        var alerts = PenaltyEvaluator.CreateDefault().Alerts;
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scenario of alerts", "Asked of the seller", "What was done", "As expected");
        var failed = 0;
        foreach (var scenario in await AlertScenario.ReadAllAsync(cancellationToken))
        {
            var run = scenario.Run(alerts);
            if (recordTo is not null) await RecordAsync(scenario, run, recordTo, cancellationToken);
            var expected = await IsExpectedAsync(scenario, run, cancellationToken);
            if (!expected) failed++;
            table.AddRow(scenario.Name, Markup.Escape(Asked(run, language)), Markup.Escape(Done(run, language)), expected ? "yes" : "[red]NO[/]");
        }

        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(failed == 0 ? "All alerts are as expected." : $"{failed} scenario(s) of alerts differ from what is expected.");
        return failed == 0 || recordTo is not null ? 0 : 1;
    }

    public static async Task<int> ShowOneAsync(string path, Language language, CancellationToken cancellationToken)
    {
        try
        {
            var scenario = await AlertScenario.ReadAsync(path, cancellationToken);
            AnsiConsole.Profile.Out.Writer.Write(scenario.Run(PenaltyEvaluator.CreateDefault().Alerts).Statement(language));
            return 0;
        }
        catch (InvalidInputException e)
        {
            await Console.Error.WriteLineAsync(e.In(language));
            return 2;
        }
        catch (Exception e) when (e is PolicyNotFoundException or IOException or System.Text.Json.JsonException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }

    private static async Task<bool> IsExpectedAsync(AlertScenario scenario, AlertRun run, CancellationToken cancellationToken)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var path = scenario.ExpectedPath(language);
            if (!File.Exists(path) || await File.ReadAllTextAsync(path, cancellationToken) != run.Statement(language)) return false;
        }

        return true;
    }

    private static async Task RecordAsync(AlertScenario scenario, AlertRun run, string recordTo, CancellationToken cancellationToken)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var path = Path.Combine(recordTo, Path.GetFileName(scenario.ExpectedPath(language)));
            await File.WriteAllTextAsync(path, run.Statement(language), cancellationToken);
        }
    }

    private static string Asked(AlertRun run, Language language) =>
        string.Join("\n", run.Before.Select(d => $"{d.AlertId}: {d.StateTitle.In(language)} [{d.Clause}]"));

    private static string Done(AlertRun run, Language language)
    {
        var (refused, nothing, all) = language == Language.ZhCn ? ("不予受理", "未确认", "一并确认") : ("refused", "nothing confirmed", "confirmed together");
        return string.Join("\n", run.Done.Select(d => d switch
        {
            { Together: { Applied: true } together } => $"{string.Join(", ", together.Alerts.Select(a => a.Id))}: {all} [{together.Disposition.Clause}]",
            { Together: { } together } => $"{string.Join(", ", together.Disposition.HeldOut.Select(h => h.AlertId).Distinct())}: {nothing} [{together.Disposition.Clause}]",
            { One: { Refusal: { } refusal } one } => $"{one.Alert.Id}: {refusal.Title.In(language)}: {refused} [{refusal.Basis.Reference}]",
            { One: { } one } => $"{one.Alert.Id}: {one.Disposition.ChoiceOf(one.Action)?.ToTitle.In(language)}",
            _ => string.Empty,
        }));
    }
}
