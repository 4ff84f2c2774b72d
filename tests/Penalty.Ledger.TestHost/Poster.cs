using System.Globalization;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Ledger.TestHost;

/// <summary>Posts for one seller, and writes a line to stdout for each posting as soon as it is acknowledged: <c>booked ID</c> or <c>known ID</c>.</summary>
public static class Poster
{
    /// <summary>Posts until all is posted, or the process is killed.</summary>
    /// <param name="file">The file of the ledger.</param>
    /// <param name="seller">The seller.</param>
    /// <param name="name">What the postings of this process alone begin with.</param>
    /// <param name="count">How many those are.</param>
    /// <param name="shared">How many postings more, the same whoever posts them, go in between.</param>
    public static async Task<int> RunAsync(string file, string seller, string name, int count, int shared)
    {
        await using var ledger = await SqliteLedger.OpenAsync(file, TimeProvider.System);
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        await output.WriteLineAsync("ready");
        if (shared > 0) await Console.In.ReadLineAsync();
        for (var i = 0; i < Math.Max(count, shared); i++)
        {
            if (i < count) await PostAsync(ledger, output, Posting(seller, Id(name, i)));
            if (i < shared) await PostAsync(ledger, output, Posting(seller, Id("shared", i)));
        }

        return 0;
    }

    /// <summary>The posting of an id: one to four entries, so that half a posting could be told.</summary>
    public static Posting Posting(string seller, string id)
    {
        var count = (id.Sum(c => c) % 4) + 1;
        var entries = Enumerable.Range(1, count).Select(n => new LedgerEntry
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{id}/{n}"),
            SellerId = seller,
            RulingId = id,
            IncidentId = $"{id}/incident",
            At = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(8)),
            PolicyId = "taobao-harassment",
            PolicyVersion = "1",
            Clause = "F4.1",
            Points = n % 2 == 1 ? new(PointClass.A, n) : null,
            Compensation = n % 2 == 1 ? null : new(300m, "CNY", "buyer-1"),
        });
        return new(id, seller, [.. entries]);
    }

    private static string Id(string name, int i) => string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");

    private static async Task PostAsync(SqliteLedger ledger, StreamWriter output, Posting posting)
    {
        var receipt = await ledger.PostAsync(posting);
        await output.WriteLineAsync($"{(receipt.IsNew ? "booked" : "known")} {posting.Id}");
    }
}
