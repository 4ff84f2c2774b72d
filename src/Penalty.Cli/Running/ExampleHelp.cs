using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Penalty.Cli.Running;

/// <summary>Help with examples and exit codes below.</summary>
internal sealed class ExampleHelp : SynchronousCommandLineAction
{
    private readonly CliHost _host;
    private readonly HelpAction _help;

    public ExampleHelp(CliHost host, HelpAction help)
    {
        _host = host;
        _help = help;
        _help.MaxWidth = Math.Min(host.Width, 120);
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is CliCommand command) Write(output, command);
        else if (parseResult.CommandResult.Command is RootCommand) Codes(output, [.. ExitCode.All.Select(c => c.Code)]);
        return ExitCode.Done;
    }

    private void Write(TextWriter output, CliCommand command)
    {
        if (!command.Examples.IsEmpty)
        {
            output.WriteLine(_host.Say("Examples:", "示例："));
            foreach (var (line, what) in command.Examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {_host.Say(what)}");
            }

            output.WriteLine();
        }

        if (command.Subcommands.Count == 0) Codes(output, command.ExitCodes);
    }

    private void Codes(TextWriter output, IReadOnlyCollection<int> codes)
    {
        output.WriteLine(_host.Say("Exit codes:", "退出码："));
        foreach (var (code, meaning) in ExitCode.All.Where(c => codes.Contains(c.Code))) output.WriteLine($"  {code,3}  {_host.Say(meaning)}");
    }
}
