using System.Globalization;
using Penalty.Model.Ledgers;

namespace Penalty.Ledger;

/// <summary>An entry as a line of text for errors: names and data only, the same in every language and culture.</summary>
internal static class EntryText
{
    public static string Of(LedgerEntry entry) => Data(
        $"  {entry.Id}: {Amount(entry)} ruling={entry.RulingId} incident={entry.IncidentId} at={entry.At:O} policy={entry.PolicyId}@{entry.PolicyVersion} clause={entry.Clause}{Reversal(entry)}");

    public static string Amount(LedgerEntry entry)
    {
        var points = entry.Points is { } p ? Data($"{p.Value} {p.Class}") : null;
        var compensation = entry.Compensation is { } c ? Data($"{c.Amount} {c.Currency} -> {c.PayeeId}") : null;
        return points is not null && compensation is not null ? $"{points}, {compensation}" : points ?? compensation ?? "-";
    }

    private static string Reversal(LedgerEntry entry) =>
        entry.Reverses is { } r ? $" reverses={r.EntryId} appeal={r.AppealId} reason={r.Reason}" : string.Empty;

    private static string Data(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
