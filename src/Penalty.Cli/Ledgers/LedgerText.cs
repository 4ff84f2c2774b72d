using System.Globalization;
using Penalty.Cli.Running;
using Penalty.Ledger;
using Penalty.Model.Json;
using Penalty.Model.Ledgers;

namespace Penalty.Cli.Ledgers;

/// <summary>Entries and postings as text and as JSON.</summary>
internal static class LedgerText
{
    /// <summary>What an entry books, such as <c>12 A</c> or <c>300 CNY → buyer-1</c>: data, the same in every language.</summary>
    public static string Amount(LedgerEntry entry) => entry switch
    {
        { Points: { } points } => string.Create(CultureInfo.InvariantCulture, $"{points.Value} {points.Class}"),
        { Compensation: { } owed } => string.Create(CultureInfo.InvariantCulture, $"{owed.Amount:0.####} {owed.Currency} → {owed.PayeeId}"),
        _ => "-",
    };

    /// <summary>A receipt on one line.</summary>
    public static string Json(PostingReceipt receipt) => CliJson.Write(
        w => w.Object(() =>
        {
            w.WriteBoolean("new", receipt.IsNew);
            w.WriteString("posting", receipt.Posting.Id);
            w.WriteString("sellerId", receipt.Posting.SellerId);
            w.WriteString("recordedAt", receipt.Posting.RecordedAt);
            w.WriteStartArray("entries");
            foreach (var entry in receipt.Posting.Entries) w.WriteRawValue(LedgerJson.WritePostedEntry(entry, indented: false));
            w.WriteEndArray();
        }),
        indented: false);
}
