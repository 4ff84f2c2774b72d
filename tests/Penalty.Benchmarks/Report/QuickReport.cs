using System.Text;
using Penalty.Benchmarks.Rows;
using Spectre.Console;

namespace Penalty.Benchmarks.Report;

/// <summary>Measures groups of rows and prints their table.</summary>
public static class QuickReport
{
    private const int WidthOfAFile = 200;

    public static void Print(IEnumerable<IRowGroup> groups)
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthOfAFile;
        var table = Columns();
        foreach (var (group, index) in groups.Select((g, i) => (g, i)))
        {
            if (index > 0) table.AddEmptyRow();
            Console.Error.WriteLine($"measuring {group.Name} …");
            foreach (var row in group.Measure()) table.AddRow([.. Cells(row).Select(cell => new Text(cell))]);
        }

        AnsiConsole.WriteLine($"{RuntimesUnderTest.Title()} — {Machine.Title()}");
        AnsiConsole.WriteLine("Medians of alternating rounds; a decision is one session a case, by rules that chain; verdicts were compared before.");
        AnsiConsole.Write(table);
    }

    private static Table Columns()
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var left in (string[])["measure", "size", "contender"]) table.AddColumn(new TableColumn(left).NoWrap());
        foreach (var right in (string[])["time", "allocated", "figure", "goal", ""])
        {
            table.AddColumn(new TableColumn(right).RightAligned().NoWrap());
        }

        return table;
    }

    private static string[] Cells(Row row) =>
    [
        row.Measure,
        row.Size,
        row.Contender,
        row.Time,
        row.Bytes,
        row.Figure is { } figure ? $"{Figures.Digits(figure)} {row.Unit}" : "",
        row.Goal?.ToString() ?? "",
        row is { Goal: { } goal, Figure: { } reached } ? goal.IsMetBy(reached) ? "✓" : "✗" : "",
    ];
}
