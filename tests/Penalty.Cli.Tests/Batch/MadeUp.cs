using Penalty.Cli.Tests.Running;

namespace Penalty.Cli.Tests.Batch;

/// <summary>Inputs of batches.</summary>
internal static class MadeUp
{
    /// <summary>Made-up cases, every seventh of them spoilt and every eleventh followed by an empty line.</summary>
    public static async Task<string> LinesAsync(int count, int seed = 1)
    {
        var cases = await InProcess.RunAsync("new", "cases", "--count", $"{count}", "--seed", $"{seed}");
        var lines = cases.Out.TrimEnd('\n').Split('\n').Select((l, i) => (i % 7 == 3 ? l[..(l.Length / 2)] : l) + (i % 11 == 0 ? "\n" : ""));
        return string.Join('\n', lines) + "\n";
    }
}
