using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>What a page shows of the console is what the commands print: each line behind <c>$ </c> is run at the root of the repository, and what
/// stands below it is compared. A line <c>…</c> stands for any lines, and <c>…</c> within a line for any text: rates and times differ.</summary>
public sealed class ConsoleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static IEnumerable<Block> Sessions => Pages.Blocks("console");

    [TestCaseSource(nameof(Sessions))]
    public async Task Console_OnAPage_IsWhatTheCommandsPrint(Block block)
    {
        foreach (var (command, expected) in Commands(block.Text))
        {
            var printed = await RunAsync(command);
            Regex.IsMatch(printed, PatternOf(expected)).Should().BeTrue("{0} shows of `{1}`\n{2}\nand it prints\n{3}", block, command, expected, printed);
        }
    }

    private static IEnumerable<(string Command, string Expected)> Commands(string text)
    {
        foreach (var part in Regex.Split(text, @"^\$ ", RegexOptions.Multiline).Skip(1))
        {
            var lines = part.Split('\n');
            yield return (lines[0].Trim(), string.Join('\n', lines[1..]).TrimEnd());
        }
    }

    private static string PatternOf(string expected) =>
        @"\A" + Regex.Escape(expected).Replace(@"\n…\n", @"\n(.*\n)*?", StringComparison.Ordinal).Replace("…", ".*?", StringComparison.Ordinal) + @"\z";

    private static async Task<string> RunAsync(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", Runnable(command) + " 2>&1"])
        {
            WorkingDirectory = Pages.Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["COLUMNS"] = "140";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var stop = new CancellationTokenSource(Patience);
        var printed = await process.StandardOutput.ReadToEndAsync(stop.Token);
        await process.WaitForExitAsync(stop.Token);
        return string.Join('\n', printed.Split('\n').Select(l => l.TrimEnd())).TrimEnd();
    }

    /// <summary>What the tests were built with is what is run: the tool that is not installed, and the sample without building it again.</summary>
    private static string Runnable(string command) => command
        .Replace("dotnet run --project samples/Scenarios --", $"dotnet {Built("Scenarios.dll")}", StringComparison.Ordinal)
        .Replace("dotnet run --project samples/Scenarios", $"dotnet {Built("Scenarios.dll")}", StringComparison.Ordinal)
        .Replace("penalty ", $"dotnet {Built("Penalty.Cli.dll")} ", StringComparison.Ordinal);

    private static string Built(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);
}
