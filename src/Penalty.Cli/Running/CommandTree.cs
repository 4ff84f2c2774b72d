using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Penalty.Cli.Alerts;
using Penalty.Cli.Batch;
using Penalty.Cli.Completion;
using Penalty.Cli.Evaluate;
using Penalty.Cli.Explain;
using Penalty.Cli.Intake;
using Penalty.Cli.Ledgers;
using Penalty.Cli.New;
using Penalty.Cli.Orders;
using Penalty.Cli.Policies;
using Penalty.Cli.Rules;

namespace Penalty.Cli.Running;

/// <summary>The whole command line.</summary>
internal static class CommandTree
{
    /// <summary>Long enough for a batch to write what it has ruled on.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host, bool handleSignals, CancellationToken cancellationToken)
    {
        host.Language = LanguageChoice.Of(args, host.Variable);
        LanguageChoice.Speak(host.Language);
        var parsed = Create(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return WrongUsage(host, parsed);
        var configuration = new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = handleSignals ? TimeToStop : null,
        };
        var code = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        return host.Flush() ? code : ExitCode.Unreadable;
    }

    /// <summary>What is wrong with the command line, and where help is; nothing on standard output, which others may read.</summary>
    private static int WrongUsage(CliHost host, ParseResult parsed)
    {
        if (parsed.Action is ParseErrorAction action) action.ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = host.Error, Error = host.Error, EnableDefaultExceptionHandler = false });
        var help = string.Join(' ', PathOf(parsed.CommandResult).Append("--help"));
        host.Error.WriteLine(host.Say($"For usage and examples: {help}", $"用法与示例：{help}"));
        return ExitCode.Usage;
    }

    private static IEnumerable<string> PathOf(SymbolResult? result) =>
        result is CommandResult command ? PathOf(command.Parent).Append(command.Command is RootCommand ? "penalty" : command.Command.Name) : [];

    public static RootCommand Create(CliHost host)
    {
        var root = new RootCommand(host.Say(
            "Rules on marketplace harassment complaints by declarative rules, and shows why.",
            "按声明式规则裁定电商骚扰投诉，并说明理由。"));
        root.Add(LanguageChoice.CreateOption(host));
        root.Add(EvaluateCommand.Create(host));
        root.Add(BatchCommand.Create(host));
        root.Add(ExplainCommand.Create(host));
        root.Add(PolicyCommand.Create(host));
        root.Add(RulesCommand.Create(host));
        root.Add(LedgerCommand.Create(host));
        root.Add(AlertCommand.Create(host));
        root.Add(OrderCommand.Create(host));
        root.Add(IntakeCommand.Create(host));
        root.Add(NewCommand.Create(host));
        root.Add(CompletionCommand.Create(host));
        root.HelpName = "penalty";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp(host, (HelpAction)help.Action!);
        help.Description = host.Say("Shows help.", "显示帮助。");
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionAction();
        version.Description = host.Say("Shows the versions of penalty, the runtime, the rule set and the policies.", "显示 penalty、运行时、规则集与规则文件的版本。");
        return root;
    }
}
