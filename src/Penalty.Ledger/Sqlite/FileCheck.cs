using System.Collections.Immutable;

namespace Penalty.Ledger;

/// <summary>What can be wrong with a ledger's file.</summary>
internal static class FileCheck
{
    private const int MostFindings = 100;

    /// <summary>Postings whose entries are not all there, not in their place, or recorded before an earlier one; and entries without a posting.</summary>
    private const string Inconsistencies =
        """
        SELECT 'posting ''' || posting_id || ''' of seller ''' || seller_id || ''' lacks entries, or was not booked after those before it' FROM (
            SELECT *, lag(last_sequence, 1, 0) OVER (PARTITION BY seller_id ORDER BY recorded_at, last_sequence, entry_count DESC) AS before FROM posting) p
        WHERE last_sequence <> before + entry_count OR entry_count <>
            (SELECT count(*) FROM entry e WHERE e.seller_id = p.seller_id AND e.posting_id = p.posting_id
                AND e.sequence > p.last_sequence - p.entry_count AND e.sequence <= p.last_sequence)
        UNION ALL
        SELECT 'entry ' || e.sequence || ' of seller ''' || e.seller_id || ''' belongs to no posting' FROM entry e
        WHERE NOT EXISTS (SELECT 1 FROM posting p WHERE p.seller_id = e.seller_id AND p.posting_id = e.posting_id
            AND e.sequence > p.last_sequence - p.entry_count AND e.sequence <= p.last_sequence)
        LIMIT $most
        """;

    private const string Mismatches =
        $"""
        SELECT 'entry ' || e.sequence || ' of seller ''' || e.seller_id || ''' does not match its digest'
        FROM entry e LEFT JOIN posting p ON p.seller_id = e.seller_id AND p.posting_id = e.posting_id
        WHERE e.digest IS NOT entry_digest({EntryColumns.Digested}) LIMIT $most
        """;

    /// <summary>Throws when the schema is not that of the version.</summary>
    public static void Schema(LedgerConnection connection, long version)
    {
        if (LedgerSchema.Differences(connection, version).ToList() is not { Count: > 0 } names) return;
        var list = string.Join(", ", names);
        throw Refusal.Damaged(connection.Path, new($"missing or changed: {list}", $"缺失或被改动：{list}"));
    }

    /// <summary>Throws when SQLite finds the file damaged. Reads the whole file; <c>quick_check</c> would take half as long and not compare indexes, by
    /// which a posting is known for booked, with tables.</summary>
    public static void Structure(LedgerConnection connection)
    {
        if (connection.Scalar("PRAGMA integrity_check(1)") is string found && found != "ok") throw Refusal.Damaged(connection.Path, new(found, found));
    }

    /// <summary>Everything that is found wrong, up to a hundred of each kind.</summary>
    public static LedgerFileReport Everything(LedgerConnection connection)
    {
        connection.DefineDigest();
        connection.Execute("BEGIN");
        ImmutableArray<string> findings =
        [
            .. connection.Rows($"PRAGMA integrity_check({MostFindings})", r => r.GetString(0)).Where(f => f != "ok"),
            .. connection.Rows("PRAGMA foreign_key_check", r => $"{r.GetString(0)} refers to a {r.GetString(2)} that is not there").Take(MostFindings),
            .. connection.Rows(Inconsistencies, r => r.GetString(0), ("$most", MostFindings)),
            .. connection.Rows(Mismatches, r => r.GetString(0), ("$most", MostFindings)),
        ];
        var report = new LedgerFileReport(
            connection.Path,
            (int)(long)connection.Scalar("PRAGMA user_version")!,
            (long)connection.Scalar("SELECT count(*) FROM posting")!,
            (long)connection.Scalar("SELECT count(*) FROM entry")!,
            findings);
        connection.Execute("COMMIT");
        return report;
    }
}
