using System.Diagnostics;
using Penalty.Ledger.TestHost;

namespace Penalty.Ledger.Tests;

/// <summary>A process of the test host that posts, and what it has acknowledged.</summary>
public sealed class PostingProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<List<string>> _lines;
    private readonly TaskCompletionSource _ready = new();
    private int _acknowledged;

    private PostingProcess(Process process)
    {
        _process = process;
        _lines = ReadAsync();
        Errors = process.StandardError.ReadToEndAsync();
    }

    public Task Ready => _ready.Task;

    public int Acknowledged => Volatile.Read(ref _acknowledged);

    public bool HasEnded => _lines.IsCompleted;

    public Task<string> Errors { get; }

    public static PostingProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Poster).Assembly.Location, "post", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new(Process.Start(start)!);
    }

    public void Go() => _process.StandardInput.WriteLine();

    /// <summary>Kills it: SIGKILL on Unix, which no process can see coming.</summary>
    public void Kill() => _process.Kill();

    /// <summary>The acknowledgements that it wrote in whole, <c>booked ID</c> or <c>known ID</c>, and its exit code, once it has ended.</summary>
    public async Task<(int ExitCode, List<string> Lines)> EndAsync()
    {
        var lines = await _lines;
        await _process.WaitForExitAsync();
        return (_process.ExitCode, lines);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task<List<string>> ReadAsync()
    {
        var text = new List<string>();
        var buffer = new char[4096];
        var line = string.Empty;
        for (int read; (read = await _process.StandardOutput.ReadAsync(buffer)) > 0;)
        {
            // Only lines that have their end: the last one may be cut off.
            var parts = (line + new string(buffer, 0, read)).Split('\n');
            line = parts[^1];
            text.AddRange(parts[..^1].Where(l => l != "ready"));
            Volatile.Write(ref _acknowledged, text.Count);
            _ready.TrySetResult();
        }

        _ready.TrySetResult();
        return text;
    }
}
