using System.Diagnostics;

namespace Penalty.Cli.Tests.Running;

/// <summary>The command as a process of its own.</summary>
internal sealed class CliProcess : IDisposable
{
    private readonly Process _process;

    private CliProcess(Process process) => _process = process;

    /// <summary>The assembly of the command.</summary>
    public static string Command { get; } = Path.Combine(AppContext.BaseDirectory, "Penalty.Cli.dll");

    public static CliProcess Start(string[] args, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo("dotnet", [Command, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? []) start.Environment[name] = value;
        return new CliProcess(Process.Start(start)!);
    }

    public static async Task<CliResult> RunAsync(string[] args, string input = "", Dictionary<string, string>? variables = null)
    {
        using var process = Start(args, variables);
        return await process.CompleteAsync(input);
    }

    public async Task<CliResult> CompleteAsync(string input = "")
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var error = _process.StandardError.ReadToEndAsync();
        await _process.StandardInput.WriteAsync(input);
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        return new CliResult(_process.ExitCode, await output, await error);
    }

    /// <summary>Ends it without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>What Ctrl-C sends.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
