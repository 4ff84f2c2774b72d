using System.Collections.Immutable;
using System.CommandLine;
using Penalty.Model;

namespace Penalty.Cli.Running;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class CliCommand : Command
{
    /// <summary>A command.</summary>
    public CliCommand(string name, string description)
        : base(name, description)
    {
    }

    /// <summary>Command lines that work, each with what it is for.</summary>
    public ImmutableArray<(string Line, LocalizedText What)> Examples { get; init; } = [];

    /// <summary>The codes that it ends with.</summary>
    public ImmutableArray<int> ExitCodes { get; init; } =
        [ExitCode.Done, ExitCode.Problems, ExitCode.Usage, ExitCode.Unreadable, ExitCode.Cancelled];

    /// <summary>Gives it arguments and options.</summary>
    public CliCommand With(params Symbol[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) Add(argument);
            else if (symbol is Option option) Add(option);
            else Add((Command)symbol);
        }

        return this;
    }

    /// <summary>What it does; whatever goes wrong comes to standard error, and to the exit code.</summary>
    public CliCommand Does(CliHost host, Func<ParseResult, CancellationToken, Task<int>> run, Func<ParseResult, bool>? json = null)
    {
        SetAction((parsed, cancellationToken) => Failures.GuardAsync(
            host, json?.Invoke(parsed) ?? false, () => run(parsed, cancellationToken)));
        return this;
    }
}
