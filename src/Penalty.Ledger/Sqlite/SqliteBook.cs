using System.Collections.Immutable;
using System.Text.Json;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>One seller's postings in the file, within a transaction that holds the write lock.</summary>
internal sealed class SqliteBook(LedgerConnection connection, string sellerId) : ISellerBook
{
    private const string InsertEntry =
        """
        INSERT INTO entry (seller_id, sequence, posting_id, entry_id, ruling_id, incident_id, at, at_offset, policy_id, policy_version, clause, point_class,
            points, amount, currency, payee_id, reverses_entry_id, appeal_id, reason, digest)
        VALUES ($0, $1, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $digest)
        """;

    private (long Sequence, DateTimeOffset? RecordedAt)? _last;

    public long LastSequence => Last.Sequence;

    public DateTimeOffset? LastRecordedAt => Last.RecordedAt;

    private (long Sequence, DateTimeOffset? RecordedAt) Last => _last ??= LedgerQueries.Last(connection, sellerId, DateTimeOffset.MaxValue);

    public BookedPosting? Find(string postingId) => LedgerQueries.Posting(connection, sellerId, postingId);

    public IEnumerable<PostedEntry> Related(ImmutableArray<string> ids) => LedgerQueries.Related(connection, sellerId, JsonSerializer.Serialize(ids.ToArray()));

    public void Append(BookedPosting posting)
    {
        connection.Execute(
            "INSERT INTO posting (seller_id, posting_id, recorded_at, entry_count, last_sequence) VALUES ($seller, $id, $at, $count, $last)",
            ("$seller", sellerId),
            ("$id", posting.Id),
            ("$at", posting.RecordedAt.UtcTicks),
            ("$count", posting.Entries.Length),
            ("$last", LastSequence + posting.Entries.Length));
        foreach (var entry in posting.Entries)
        {
            var columns = EntryColumns.Of(entry);
            var values = columns.Select((c, i) => ($"${i}", c)).Append(("$digest", EntryDigest.Of(columns)));
            connection.Execute(InsertEntry, [.. values]);
        }
    }
}
