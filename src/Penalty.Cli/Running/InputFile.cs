using System.CommandLine;
using Penalty.Model.Json;

namespace Penalty.Cli.Running;

/// <summary>A file named on the command line; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    public static Argument<string> Argument(CliHost host, string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description + " " + DashText(host) };
        return argument;
    }

    public static Argument<string[]> Arguments(CliHost host, string name, string description) => new(name)
    {
        Description = description + " " + DashText(host),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Opens it; a file is not locked for those who go on writing it.</summary>
    public static Stream Open(CliHost host, string path) => path == StandardInput
        ? host.Input
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, useAsync: false);

    /// <summary>What errors call it.</summary>
    public static string NameOf(string path) => path == StandardInput ? "stdin" : path;

    /// <summary>The whole text, within the limits of inputs.</summary>
    public static async Task<string> ReadAsync(CliHost host, string path, CancellationToken cancellationToken)
    {
        var stream = Open(host, path);
        await using (stream.ConfigureAwait(false))
            return await InputText.ReadAsync(stream, NameOf(path), InputLimits.Default, cancellationToken).ConfigureAwait(false);
    }

    private static string DashText(CliHost host) => host.Say("'-' is standard input.", "“-”表示标准输入。");
}
