using Penalty;
using Penalty.Model;
using Penalty.Model.Points;
using Spectre.Console;

namespace Scenarios.Points;

/// <summary>Asks how the seller of every scenario on points stands, and shows the answers as a table.</summary>
internal static class PointsView
{
    public static async Task<int> ShowAsync(Language language, string? recordTo, CancellationToken cancellationToken)
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var table = new Table().Border(TableBorder.Simple).AddColumns("Points", "Balance", "Thresholds", "Measures in force", "As expected");
        var failed = 0;
        foreach (var (name, title, standing) in Standings(evaluator))
        {
            if (recordTo is not null) await RecordAsync(recordTo, name, standing, cancellationToken);
            var expected = await PointsScenario.IsExpectedAsync(name, standing, cancellationToken);
            if (!expected) failed++;
            table.AddRow(
                $"{name}\n[grey]{Markup.Escape(title.In(language))}[/]", PointsText.Balance(standing), PointsText.Crossings(standing),
                Markup.Escape(PointsText.InForce(standing, language)), expected ? "yes" : "[red]NO[/]");
        }

        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(failed == 0 ? "All standings are as expected." : $"{failed} standing(s) differ from what is expected.");
        return failed == 0 || recordTo is not null ? 0 : 1;
    }

    private static IEnumerable<(string Name, LocalizedText Title, PointsStanding Standing)> Standings(PenaltyEvaluator evaluator)
    {
        foreach (var s in PointsScenario.ReadAll())
            yield return (s.Name, s.Title, evaluator.Points.StandingOf(s.Posting.SellerId, s.Posting.Entries, s.At));
        var year = Year.Read();
        yield return ("year", year.Title, year.Live(evaluator).StandingAt(year.AskedAt));
    }

    private static async Task RecordAsync(string folder, string name, PointsStanding standing, CancellationToken cancellationToken)
    {
        var points = Directory.CreateDirectory(Path.Combine(folder, "points"));
        await File.WriteAllTextAsync(Path.Combine(points.FullName, name + ".json"), PointsScenario.Comparable(standing), cancellationToken);
    }
}
