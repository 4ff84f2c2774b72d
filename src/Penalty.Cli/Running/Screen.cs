using Penalty.Model;
using Spectre.Console;

namespace Penalty.Cli.Running;

/// <summary>Tables and trees for people; plain text when nobody looks.</summary>
internal static class Screen
{
    public static IAnsiConsole Of(CliHost host)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Out),
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>A table; names in its first column are not broken, so that they can be copied.</summary>
    public static Table Table(CliHost host, params LocalizedText[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns) table.AddColumn($"[bold]{Markup.Escape(host.Say(column))}[/]");
        table.Columns[0].NoWrap();
        return table;
    }

    /// <summary>A row of texts that are no markup.</summary>
    public static void Row(this Table table, params string[] cells) => table.AddRow([.. cells.Select(c => new Text(c))]);
}
