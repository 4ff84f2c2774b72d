using System.Globalization;
using Microsoft.Data.Sqlite;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>What is read from the file.</summary>
internal static class LedgerQueries
{
    public const int PageSize = 500;

    private const string Entries = $"SELECT {EntryColumns.Selected} FROM entry e LEFT JOIN posting p ON p.seller_id = e.seller_id AND p.posting_id = e.posting_id";

    /// <summary>Jumps from seller to seller in the index, however many postings each has.</summary>
    private const string SellersAfter =
        """
        WITH RECURSIVE seller (id) AS (
            SELECT min(seller_id) FROM posting WHERE seller_id > $after
            UNION ALL
            SELECT (SELECT min(p.seller_id) FROM posting p WHERE p.seller_id > seller.id) FROM seller WHERE seller.id IS NOT NULL)
        SELECT id FROM seller WHERE id IS NOT NULL LIMIT $count
        """;

    /// <summary>The end of a seller's ledger as it was known at an instant.</summary>
    public static (long Sequence, DateTimeOffset? RecordedAt) Last(LedgerConnection connection, string sellerId, DateTimeOffset knownAt) => connection.Rows(
        """
        SELECT last_sequence, recorded_at FROM posting WHERE seller_id = $seller AND recorded_at <= $at
        ORDER BY recorded_at DESC, last_sequence DESC LIMIT 1
        """,
        r => (r.GetInt64(0), (DateTimeOffset?)EntryColumns.Instant(r.GetInt64(1))),
        ("$seller", sellerId),
        ("$at", knownAt.UtcTicks)) is [var last] ? last : (0, null);

    /// <summary>The same, held against the entries: the index alone could be damaged, and entries would silently be missing.</summary>
    public static long End(LedgerConnection connection, string sellerId, DateTimeOffset knownAt)
    {
        var last = Last(connection, sellerId, knownAt).Sequence;
        var next = Read(
            connection, $"{Entries} WHERE e.seller_id = $seller AND e.sequence > $last ORDER BY e.sequence LIMIT 1", ("$seller", sellerId), ("$last", last));
        return next is [] || next[0].RecordedAt > knownAt ? last : throw Incomplete(connection, sellerId, last + 1);
    }

    /// <summary>The entries after one, up to the last and a page at most: each of them, or an error.</summary>
    public static List<PostedEntry> Page(LedgerConnection connection, string sellerId, long after, long last)
    {
        var upTo = Math.Min(last, after + PageSize);
        var page = Read(
            connection,
            $"{Entries} WHERE e.seller_id = $seller AND e.sequence > $after AND e.sequence <= $last ORDER BY e.sequence",
            ("$seller", sellerId),
            ("$after", after),
            ("$last", upTo));
        for (var i = 0; i < upTo - after; i++)
        {
            if (i == page.Count || page[i].Sequence != after + 1 + i) throw Incomplete(connection, sellerId, after + 1 + i);
        }

        return page;
    }

    public static List<PostedEntry> Related(LedgerConnection connection, string sellerId, string idsAsJson) => Read(
        connection,
        $"""
        {Entries} WHERE e.seller_id = $seller AND e.entry_id IN (SELECT value FROM json_each($ids))
        UNION ALL
        {Entries} WHERE e.seller_id = $seller AND e.reverses_entry_id IN (SELECT value FROM json_each($ids))
        """,
        ("$seller", sellerId),
        ("$ids", idsAsJson));

    public static BookedPosting? Posting(LedgerConnection connection, string sellerId, string postingId)
    {
        var found = connection.Rows(
            "SELECT recorded_at, entry_count, last_sequence FROM posting WHERE seller_id = $seller AND posting_id = $id",
            r => (At: EntryColumns.Instant(r.GetInt64(0)), Count: r.GetInt64(1), Last: r.GetInt64(2)),
            ("$seller", sellerId),
            ("$id", postingId));
        if (found is not [var head]) return null;
        var entries = Read(
            connection,
            $"{Entries} WHERE e.seller_id = $seller AND e.posting_id = $id AND e.sequence > $after AND e.sequence <= $last ORDER BY e.sequence",
            ("$seller", sellerId),
            ("$id", postingId),
            ("$after", head.Last - head.Count),
            ("$last", head.Last));
        if (entries.Count != head.Count) throw Incomplete(connection, sellerId, head.Last - head.Count + 1);
        return new(postingId, sellerId, head.At, [.. entries]);
    }

    public static List<string> Sellers(LedgerConnection connection, string after) =>
        connection.Rows(SellersAfter, r => r.GetString(0), ("$after", after), ("$count", PageSize));

    private static LedgerFileException Incomplete(LedgerConnection connection, string sellerId, long sequence) => Refusal.Damaged(
        connection.Path,
        new(
            string.Create(CultureInfo.InvariantCulture, $"entries of seller '{sellerId}' are missing from sequence {sequence} on"),
            string.Create(CultureInfo.InvariantCulture, $"卖家“{sellerId}”自序号 {sequence} 起缺少分录")));

    private static List<PostedEntry> Read(LedgerConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        connection.Rows(sql, r => Sound(connection, r), values);

    private static PostedEntry Sound(LedgerConnection connection, SqliteDataReader row)
    {
        var (entry, damage) = EntryColumns.Read(row);
        return entry ?? throw Refusal.Damaged(connection.Path, new(damage!, damage!));
    }
}
