using System.Diagnostics;
using System.Globalization;

namespace Penalty.Ledger.TestHost;

/// <summary>Measures a ledger on this machine's disk; the figures in the package's README come from it.</summary>
public static class Measurement
{
    private const int Postings = 2000;

    /// <summary>Prints the figures.</summary>
    /// <param name="file">The file of the ledger, to be made.</param>
    public static async Task<int> RunAsync(string file)
    {
        await using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System);
        await TimeAsync("warm up", 500, i => ledger.PostAsync(Poster.Posting("warm", $"warm-{i}")));
        await TimeAsync("postings, one after another", Postings, i => ledger.PostAsync(Poster.Posting($"seller-{i % 100}", $"one-{i}")));
        await TimeAsync("postings, 16 at a time", Postings / 16, i => Task.WhenAll(
            Enumerable.Range(0, 16).Select(n => ledger.PostAsync(Poster.Posting($"seller-{n}", $"many-{i}-{n}")))), 16);
        for (var i = 0; i < 400; i++) await ledger.PostAsync(Poster.Posting("reader", $"read-{i}"));
        await TimeAsync("readings of 1,000 entries", 200, async _ => await ledger.ReadAsync("reader", DateTimeOffset.MaxValue).Take(1000).CountAsync());
        await TimeAsync("postings found", Postings, i => ledger.FindPostingAsync("reader", $"read-{i % 400}"));
        return 0;
    }

    private static async Task TimeAsync(string what, int count, Func<int, Task> act, int each = 1)
    {
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < count; i++) await act(i);
        var took = Stopwatch.GetElapsedTime(start);
        var (all, used) = (count * each, Environment.CpuUsage.TotalTime - processor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {all / took.TotalSeconds:N0} a second, {took.TotalMicroseconds / all:N0} µs each, {used.TotalMicroseconds / all:N0} µs of processor time"));
    }
}
