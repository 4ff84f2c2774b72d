using System.CommandLine;
using System.CommandLine.Help;
using Penalty.Cli.Batch;
using Penalty.Cli.Completion;
using Penalty.Cli.Evaluate;
using Penalty.Cli.New;
using Penalty.Cli.Policies;

namespace Penalty.Cli.Running;

/// <summary>The whole command line.</summary>
internal static class CommandTree
{
    /// <summary>Long enough for a batch to write what it has ruled on.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken = default, bool handleSignals = true)
    {
        host.Language = LanguageChoice.Of(args, host.Variable);
        LanguageChoice.Speak(host.Language);
        var parsed = Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = handleSignals ? TimeToStop : null,
        };
        var code = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        host.Flush();
        return parsed.Errors.Count > 0 && code == ExitCode.Problems ? ExitCode.Usage : code;
    }

    public static RootCommand Create(CliHost host)
    {
        var root = new RootCommand(host.Say(
            "Rules on marketplace harassment complaints by declarative rules, and shows why.",
            "按声明式规则裁定电商骚扰投诉，并说明理由。"));
        root.Add(LanguageChoice.CreateOption(host));
        root.Add(EvaluateCommand.Create(host));
        root.Add(BatchCommand.Create(host));
        root.Add(PolicyCommand.Create(host));
        root.Add(NewCommand.Create(host));
        root.Add(CompletionCommand.Create(host));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help) help.Action = new ExampleHelp(host, (HelpAction)help.Action!);
            if (option is VersionOption version) version.Action = new VersionAction();
        }

        return root;
    }
}
