using Penalty;
using Penalty.Model;
using Penalty.Model.Json;
using Spectre.Console;

namespace Scenarios;

/// <summary>Answers the questions beside rulings, and shows the answers as a table, or one as a text.</summary>
internal static class AreaView
{
    /// <summary>Shows all answers; gives 1 when one is not as expected.</summary>
    public static async Task<int> ShowAsync(Language language, string? recordTo, CancellationToken cancellationToken)
    {
        var evaluator = PenaltyEvaluator.CreateDefault();
        var table = new Table().Border(TableBorder.Simple).AddColumns("Area", "Scenario", "Answer", "As expected");
        var failed = 0;
        foreach (var scenario in AreaScenario.ReadAll())
        {
            var answer = scenario.Answer(evaluator);
            if (recordTo is not null) await RecordAsync(scenario, answer, recordTo, cancellationToken);
            var expected = answer.Is(scenario);
            if (!expected) failed++;
            table.AddRow(scenario.Area, scenario.Name, Markup.Escape(answer.Outcome.In(language)), expected ? "yes" : "[red]NO[/]");
        }

        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine(failed == 0 ? "All answers are as expected." : $"{failed} answer(s) differ from what is expected.");
        return failed == 0 || recordTo is not null ? 0 : 1;
    }

    /// <summary>Shows one answer as a text; gives 2 when the file is no question.</summary>
    public static async Task<int> ShowOneAsync(string path, Language language)
    {
        try
        {
            AnsiConsole.Profile.Out.Writer.Write(AreaScenario.Read(path).Answer(PenaltyEvaluator.CreateDefault()).Text(language));
            return 0;
        }
        catch (InvalidInputException e)
        {
            await Console.Error.WriteLineAsync(e.In(language));
            return 2;
        }
    }

    private static async Task RecordAsync(AreaScenario scenario, AreaAnswer answer, string folder, CancellationToken cancellationToken)
    {
        var expected = Directory.CreateDirectory(Path.Combine(folder, scenario.Area, "expected")).FullName;
        foreach (var (ending, content) in answer.Files)
            await File.WriteAllTextAsync(Path.Combine(expected, scenario.Name + ending), content, cancellationToken);
    }
}
