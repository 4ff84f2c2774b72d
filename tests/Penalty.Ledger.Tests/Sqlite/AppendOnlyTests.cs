using Microsoft.Data.Sqlite;

namespace Penalty.Ledger.Tests;

/// <summary>The file itself keeps what is booked, whoever writes to it.</summary>
public sealed class AppendOnlyTests
{
    private const string Copied = "incident_id, at, at_offset, policy_id, policy_version, clause, point_class, points, amount, currency, payee_id";

    private static IEnumerable<TestCaseData> Tampering()
    {
        yield return new("UPDATE entry SET points = 1 WHERE sequence = 1", "entries are never changed");
        yield return new("DELETE FROM entry WHERE sequence = 1", "entries are never deleted");
        yield return new("DELETE FROM entry", "entries are never deleted");
        yield return new("UPDATE posting SET recorded_at = 0", "postings are never changed");
        yield return new("DELETE FROM posting", "postings are never deleted");
        yield return new("INSERT OR REPLACE INTO posting SELECT * FROM posting LIMIT 1", "booked once");
        yield return new("INSERT INTO posting VALUES ('seller-1', 'early', 1, 0, 42)", "after those before it");
        yield return new("INSERT INTO posting VALUES ('seller-1', 'gap', 4000000000000000000, 1, 45)", "after those before it");
        yield return new("INSERT OR REPLACE INTO entry SELECT * FROM entry LIMIT 1", "booked once");
        yield return new(Entry("1", "'r1/points'"), "booked once");
        yield return new(Entry("43", "'r1/points'"), "booked once");
        yield return new(Entry("44", "'new'"), "the sequence after the last");
        yield return new(Entry("43", "'new'", digest: "NULL"), "with its digest");
        yield return new(Entry("43", "'new'", reverses: "'r0/points', 'appeal', 'again'"), "booked once");
        yield return new(Entry("43", "'new'", reverses: "'none', 'appeal', 'of nothing'"), "FOREIGN KEY");
        yield return new(Entry("43", "'new'", posting: "'none'"), "FOREIGN KEY");
    }

    [TestCaseSource(nameof(Tampering))]
    public async Task Write_PastTheLedger_Raises(string sql, string said)
    {
        using var folder = new TempFolder();
        var before = await RawFile.LedgerAsync(folder.File("ledger.db"));
        using (var raw = RawFile.Open(folder.File("ledger.db")))
        {
            raw.Invoking(r => r.Run(sql)).Should().Throw<SqliteException>().WithMessage($"*{said}*");
        }

        await using var ledger = await RawFile.OpenLedgerAsync(folder.File("ledger.db"));
        (await ledger.ReadAsync(Sample.Seller, DateTimeOffset.MaxValue).ToListAsync()).Should().Equal(before);
    }

    private static string Entry(string sequence, string id, string reverses = "NULL, NULL, NULL", string digest = "zeroblob(32)", string posting = "posting_id") =>
        $"""
        INSERT OR REPLACE INTO entry (seller_id, ruling_id, {Copied}, sequence, entry_id, reverses_entry_id, appeal_id, reason, digest, posting_id)
        SELECT seller_id, ruling_id, {Copied}, {sequence}, {id}, {reverses}, {digest}, {posting} FROM entry WHERE sequence = 1
        """;
}
