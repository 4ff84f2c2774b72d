namespace Penalty.Cli.Running;

/// <summary>What can go wrong with a command, as a message on standard error and an exit code.</summary>
internal static class Failures
{
    public static async Task<int> GuardAsync(CliHost host, bool json, Func<Task<int>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            host.Flush();
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            host.Flush();
            return Tell(host, e, json);
        }
    }

    /// <summary>Tells what went wrong, in which line of an input if it lies in one, and gives the exit code for it.</summary>
    public static int Tell(CliHost host, Exception e, bool json, long? line = null)
    {
        var report = FailureReport.Of(e);
        var place = line is { } number ? host.Say($"line {number}: ", $"第 {number} 行：") : string.Empty;
        host.Error.WriteLine(json ? FailureJson.Write(report, line) : place + report.Text(host.Language));
        if (report.ExitCode == ExitCode.Internal) host.Error.WriteLine(e);
        return report.ExitCode;
    }

    /// <summary>Whether it is the input, the policies or the rules that are wrong, and not penalty.</summary>
    public static bool IsExpected(Exception e) => FailureReport.Of(e).ExitCode != ExitCode.Internal;
}

/// <summary>What was asked for is refused, for a reason that both languages have.</summary>
internal sealed class RefusedException : Exception
{
    public RefusedException(string kind, string en, string zhCn)
        : base(en)
    {
        Kind = kind;
        Reason = new(en, zhCn);
    }

    /// <summary>A code for what is refused.</summary>
    public string Kind { get; }

    public Model.LocalizedText Reason { get; }
}
