using System.CommandLine;
using Penalty.Cli.Running;

namespace Penalty.Cli.Completion;

/// <summary><c>penalty completion SHELL</c>: prints a script that lets a shell complete command lines by asking penalty.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    public static Command Create(CliHost host)
    {
        var shell = new Argument<string>("shell") { Description = host.Say("The shell.", "命令行解释器。") };
        shell.AcceptOnlyFromAmong(Shells);
        return new CliCommand("completion", host.Say("Prints a script that completes penalty's command lines.", "输出命令行补全脚本。"))
        {
            Examples =
            [
                ("source <(penalty completion bash)", new("completes in this bash, from now on", "在当前 bash 中启用补全")),
                ("penalty completion zsh > ~/.zfunc/_penalty", new("completes in every zsh", "在所有 zsh 中启用补全")),
                ("penalty completion pwsh | Out-String | Invoke-Expression", new("completes in this PowerShell", "在当前 PowerShell 中启用补全")),
            ],
            ExitCodes = [ExitCode.Done, ExitCode.Usage],
        }.With(shell).Does(host, (parsed, _) =>
        {
            host.Out.Write(ScriptOf(parsed.GetRequiredValue(shell)));
            return Task.FromResult(ExitCode.Done);
        });
    }

    private static string ScriptOf(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/penalty.{shell}")!);
        return reader.ReadToEnd();
    }
}
