using System.Globalization;
using Microsoft.Data.Sqlite;
using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Ledger;

/// <summary>An entry as the columns of the file, in the order that the digest is made of. Amounts are texts, so that each digit is kept; instants are
/// whole units of 100 ns in UTC, with the offset beside them.</summary>
internal static class EntryColumns
{
    public const string Digested =
        """
        e.seller_id, e.sequence, e.posting_id, p.recorded_at, e.entry_id, e.ruling_id, e.incident_id, e.at, e.at_offset, e.policy_id, e.policy_version,
        e.clause, e.point_class, e.points, e.amount, e.currency, e.payee_id, e.reverses_entry_id, e.appeal_id, e.reason
        """;

    public const string Selected = $"{Digested}, e.digest";

    private const int Count = 20;

    public static object?[] Of(PostedEntry posted)
    {
        var e = posted.Entry;
        return
        [
            e.SellerId, posted.Sequence, posted.PostingId, posted.RecordedAt.UtcTicks, e.Id, e.RulingId, e.IncidentId, e.At.UtcTicks,
            (long)e.At.Offset.TotalMinutes, e.PolicyId, e.PolicyVersion, e.Clause, e.Points?.Class.ToString(), (long?)e.Points?.Value,
            e.Compensation?.Amount.ToString(CultureInfo.InvariantCulture), e.Compensation?.Currency, e.Compensation?.PayeeId,
            e.Reverses?.EntryId, e.Reverses?.AppealId, e.Reverses?.Reason,
        ];
    }

    /// <summary>The entry of a row of <see cref="Selected"/>, or what is wrong with the row.</summary>
    public static (PostedEntry? Entry, string? Damage) Read(SqliteDataReader row)
    {
        var columns = new object?[Count];
        for (var i = 0; i < Count; i++) columns[i] = row.IsDBNull(i) ? null : row.GetValue(i);
        var name = string.Create(CultureInfo.InvariantCulture, $"entry {columns[1]} of seller '{columns[0]}'");
        if (row.GetValue(Count) is not byte[] digest || !EntryDigest.Of(columns).AsSpan().SequenceEqual(digest)) return (null, $"{name} does not match its digest");
        try
        {
            return (Entry(columns), null);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return (null, $"{name}: {e.Message}");
        }
    }

    public static DateTimeOffset Instant(long utcTicks) => new(utcTicks, TimeSpan.Zero);

    private static PostedEntry Entry(object?[] c) => new(
        new LedgerEntry
        {
            SellerId = (string)c[0]!,
            Id = (string)c[4]!,
            RulingId = (string)c[5]!,
            IncidentId = (string)c[6]!,
            At = Instant((long)c[7]!).ToOffset(TimeSpan.FromMinutes((long)c[8]!)),
            PolicyId = (string)c[9]!,
            PolicyVersion = (string)c[10]!,
            Clause = (string)c[11]!,
            Points = c[13] is null ? null : new(Enum.Parse<PointClass>((string)c[12]!), checked((int)(long)c[13]!)),
            Compensation = c[14] is null ? null : new(decimal.Parse((string)c[14]!, NumberStyles.Number, CultureInfo.InvariantCulture), (string)c[15]!, (string)c[16]!),
            Reverses = c[17] is null ? null : new((string)c[17]!, (string)c[18]!, (string)c[19]!),
        },
        (string)c[2]!,
        (long)c[1]!,
        Instant((long)c[3]!));
}
