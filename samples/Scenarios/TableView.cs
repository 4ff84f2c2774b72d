using Penalty;
using Penalty.Model;
using Penalty.Model.Rulings;
using Penalty.Rules.Text;
using Penalty.Testing;
using Spectre.Console;

namespace Scenarios;

/// <summary>Rules on every scenario and shows the rulings as a table.</summary>
internal static class TableView
{
    public static async Task<int> ShowAsync(Language language, string? recordTo, CancellationToken cancellationToken)
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scenario", "Outcome", "Severity", "What follows", "As expected");
        var failed = 0;
        foreach (var scenario in ScenarioFolder.Read(AppContext.BaseDirectory))
        {
            var ruling = evaluator.Evaluate(scenario.ReadCase());
            if (recordTo is not null)
                await File.WriteAllTextAsync(Path.Combine(recordTo, scenario.Name + ".json"), Scenario.Comparable(ruling) + "\n", cancellationToken);
            var expected = IsExpected(scenario, ruling);
            if (!expected) failed++;
            table.AddRow(
                scenario.Name, OutcomeWords.Of(ruling.Outcome).In(language), Severity(ruling, language),
                Markup.Escape(Consequences(ruling, language)), expected ? "yes" : "[red]NO[/]");
        }

        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(failed == 0 ? "All rulings are as expected." : $"{failed} ruling(s) differ from what is expected.");
        return failed == 0 || recordTo is not null ? 0 : 1;
    }

    private static bool IsExpected(Scenario scenario, Ruling ruling)
    {
        try
        {
            scenario.Check(ruling);
            return true;
        }
        catch (PenaltyAssertionException e)
        {
            Console.Error.WriteLine(e.Message);
            return false;
        }
    }

    private static string Severity(Ruling ruling, Language language) =>
        string.Join("; ", ruling.Severities.Select(s => Words.Of(s.Severity).In(language)));

    private static string Consequences(Ruling ruling, Language language) => ruling.Sanctions.IsEmpty
        ? string.Join(" ", ruling.Withdrawals.Select(w => w.Clause).Concat(ruling.Findings.Where(f => f.Missing is not null).Select(f => f.Clause)).Distinct())
        : string.Join(" ", ruling.Sanctions.SelectMany(SanctionWords.Of).Select(t => t.In(language)));
}
