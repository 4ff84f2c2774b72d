using System.Diagnostics;
using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Completion;

public sealed class CompletionTests
{
    [TestCase("penalty ex", "explain")]
    [TestCase("penalty evaluate --output st", "statement")]
    [TestCase("penalty policy show taobao-h", "taobao-harassing-others")]
    [TestCase("penalty rules list --without Calls", "Calls in the busiest window")]
    [TestCase("penalty completion z", "zsh")]
    public async Task Suggest_OfABegunLine_GivesWhatFits(string line, string suggestion)
    {
        var result = await InProcess.RunAsync($"[suggest:{line.Length}]", line);

        result.Out.Split('\n').Should().Contain(suggestion);
    }

    [TestCase("bash", "complete -o default -F _penalty_complete penalty")]
    [TestCase("zsh", "compdef _penalty penalty")]
    [TestCase("pwsh", "Register-ArgumentCompleter -Native -CommandName penalty")]
    public async Task Completion_OfEachShell_PrintsItsScript(string shell, string line) =>
        (await InProcess.RunAsync("completion", shell)).Out.Should().Contain(line).And.Contain("[suggest:");

    [TestCase("bash")]
    [TestCase("zsh")]
    public async Task Completion_Script_IsOneThatTheShellReads(string shell)
    {
        if (!File.Exists($"/bin/{shell}")) Assert.Ignore($"There is no {shell} here.");
        using var folder = new TestFolder();
        var script = folder.Write("script", (await InProcess.RunAsync("completion", shell)).Out);

        using var process = Process.Start(shell, ["-n", script]);
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
    }

    [Test]
    public async Task Completion_InBash_CompletesALine()
    {
        if (!File.Exists("/bin/bash")) Assert.Ignore("There is no bash here.");
        using var folder = new TestFolder();
        var script = folder.Write("script", (await InProcess.RunAsync("completion", "bash")).Out);
        var line = "penalty policy sh";
        var start = new ProcessStartInfo("bash", ["-c", $$"""
            penalty() { dotnet '{{CliProcess.Command}}' "$@"; }
            source '{{script}}'
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}}) COMP_CWORD=2
            _penalty_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;

        (await process.StandardOutput.ReadToEndAsync()).Should().Be("show\n");
    }
}
