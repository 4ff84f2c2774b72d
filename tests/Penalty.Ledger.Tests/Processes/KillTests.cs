using System.Globalization;
using Penalty.Ledger.TestHost;

namespace Penalty.Ledger.Tests;

/// <summary>A process that posts is killed again and again, at any moment: while it makes the file or takes it forward, posts, or writes the log back.</summary>
public sealed class KillTests
{
    /// <summary>How many kills; set PENALTY_LEDGER_KILLS for more.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PENALTY_LEDGER_KILLS") ?? "24", CultureInfo.InvariantCulture);

    private const string Seller = "posted-for";

    [Test]
    public async Task Kill_WhilePosting_LosesNothingAcknowledgedAndLeavesNothingHalf()
    {
        using var folder = new TempFolder();
        var acknowledged = new List<string>();
        var (file, files, earlier, total, random) = (folder.File("0.db"), 1, 0, 0, new Random());
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = PostingProcess.Start(file, Seller, $"k{kill}", "100000");
            await MomentAsync(process, random);
            process.Kill();
            acknowledged.AddRange((await process.EndAsync()).Lines);
            await CheckAsync(file, acknowledged, earlier);

            // A few kills a file, so that those that meet a file in the making are among them; every other file begins as version 1.
            if (random.Next(4) > 0) continue;
            (file, total) = (folder.File($"{files}.db"), total + acknowledged.Count);
            earlier = files++ % 2 == 1 ? RawFile.MakeVersion1(file) : 0;
            acknowledged.Clear();
        }

        TestContext.Out.WriteLine($"{Kills} kills, {files} files, {total + acknowledged.Count} postings acknowledged");
        (total + acknowledged.Count).Should().BePositive("otherwise nothing was tested");
    }

    /// <summary>Mostly at any moment after some postings; now and then while it starts. Counted in postings, as a busy machine may be slow.</summary>
    private static async Task MomentAsync(PostingProcess process, Random random)
    {
        if (random.Next(5) == 0)
        {
            await Task.Delay(random.Next(400));
            return;
        }

        // Seldom enough of them that SQLite writes its log back meanwhile.
        var enough = 1 + (int)(600 * Math.Pow(random.NextDouble(), 4));
        while (process.Acknowledged < enough && !process.HasEnded) await Task.Delay(1);
        Thread.SpinWait(random.Next(20_000));
    }

    private static async Task CheckAsync(string file, List<string> acknowledged, int earlier)
    {
        await using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System);
        (await ledger.CheckAsync()).Findings.Should().BeEmpty();
        var entries = await ledger.ReadAsync(Seller, DateTimeOffset.MaxValue).ToListAsync();
        var booked = entries.GroupBy(e => e.PostingId).ToDictionary(g => g.Key, g => g.Select(e => e.Entry).ToList());
        (await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).CountAsync()).Should().Be(earlier, "taking the file forward loses nothing");
        acknowledged.Where(l => !l.StartsWith("booked ", StringComparison.Ordinal)).Should().BeEmpty("each is posted once");
        acknowledged.Select(l => l["booked ".Length..]).Except(booked.Keys).Should().BeEmpty("what was acknowledged is there");
        booked.Where(b => !Poster.Posting(Seller, b.Key).Entries.SequenceEqual(b.Value)).Should().BeEmpty("nothing is there half");
        entries.Where((e, i) => e.Sequence != i + 1).Should().BeEmpty("sequences have no holes");
    }
}
