using System.Text;
using Microsoft.Extensions.Time.Testing;
using Penalty.Cli.Running;

namespace Penalty.Cli.Tests.Running;

/// <summary>Runs the command in this process: the same command line, streams of the test's own.</summary>
internal static class InProcess
{
    public static async Task<CliResult> RunAsync(string[] args, byte[]? input = null, CliSetup? setup = null, CancellationToken cancellationToken = default)
    {
        setup ??= new CliSetup();
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var host = new CliHost
        {
            Input = new MemoryStream(input ?? []),
            Output = output,
            Error = error,
            OutputIsTerminal = setup.Terminal,
            ErrorIsTerminal = setup.Terminal,
            Width = setup.Width,
            Variable = name => setup.Variables.GetValueOrDefault(name),
            Clock = setup.Clock,
        };
        var code = await CommandTree.RunAsync(args, host, handleSignals: false, cancellationToken);
        return new CliResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static Task<CliResult> RunAsync(params string[] args) => RunAsync(args, null);
}

/// <summary>What a command ended with.</summary>
internal sealed record CliResult(int Code, string Out, string Error);

/// <summary>What a command finds around it.</summary>
internal sealed record CliSetup
{
    public bool Terminal { get; init; }

    public int Width { get; init; } = 140;

    public Dictionary<string, string> Variables { get; init; } = [];

    public TimeProvider Clock { get; init; } = new FakeTimeProvider();
}
