using Penalty.Model.Ledgers;
using Penalty.Model.Points;

namespace Penalty.Model.Json;

/// <summary>Writes postings, ledger entries and standings as JSON, always in the same form, and reads them back: a whole one, or one error that lists every
/// problem.</summary>
public static class LedgerJson
{
    /// <summary>Writes a posting; its entries are ordered by id.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WritePosting(Posting posting, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return PenaltyJson.Serialize(
            posting with { Entries = [.. posting.Entries.OrderBy(e => e.Id, StringComparer.Ordinal).Select(Plain)] }, indented);
    }

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteEntry(LedgerEntry entry, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return PenaltyJson.Serialize(Plain(entry), indented);
    }

    /// <summary>Writes an entry with when it became known.</summary>
    /// <param name="posted">The entry.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WritePostedEntry(PostedEntry posted, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return PenaltyJson.Serialize(posted with { Entry = Plain(posted.Entry) }, indented);
    }

    /// <summary>Reads a posting.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The posting.</returns>
    /// <exception cref="InvalidInputException">The input is not a posting; lists every problem.</exception>
    public static Posting ReadPosting(string json, string name = "posting", InputLimits? limits = null) =>
        Read(json, name, limits, LedgerParts.PostingOf);

    /// <summary>Reads an entry.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidInputException">The input is not an entry; lists every problem.</exception>
    public static LedgerEntry ReadEntry(string json, string name = "entry", InputLimits? limits = null) =>
        Read(json, name, limits, LedgerParts.EntryOf);

    /// <summary>Reads an entry with when it became known.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What the input is, for errors; a file name if there is one.</param>
    /// <param name="limits">How large the input may be; the defaults when <see langword="null"/>.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidInputException">The input is not such an entry; lists every problem.</exception>
    public static PostedEntry ReadPostedEntry(string json, string name = "posted entry", InputLimits? limits = null) =>
        Read(json, name, limits, LedgerParts.PostedOf);

    /// <summary>Writes a standing.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteStanding(PointsStanding standing, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return PenaltyJson.Serialize(
            standing with { Compensation = [.. standing.Compensation.Select(c => c with { Amount = Plain(c.Amount) })] }, indented);
    }

    /// <summary>Reads a standing.</summary>
    /// <param name="json">The JSON text that <see cref="WriteStanding"/> wrote.</param>
    /// <param name="name">What the input is, for errors.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="InvalidInputException">The input is not a standing; lists every problem.</exception>
    public static PointsStanding ReadStanding(string json, string name = "standing") =>
        PenaltyJson.Deserialize<PointsStanding>(json, name, new LocalizedText("a standing", "扣分状态"));

    private static T Read<T>(string json, string name, InputLimits? limits, Func<ObjectReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, name, limits ?? InputLimits.Default, read);
    }

    /// <summary>An amount without trailing zeros: 300.00 is written as 300 is, so that equal entries give equal bytes.</summary>
    private static LedgerEntry Plain(LedgerEntry entry) => entry.Compensation is { } owed
        ? entry with { Compensation = owed with { Amount = Plain(owed.Amount) } }
        : entry;

    private static decimal Plain(decimal amount) => amount / 1.0000000000000000000000000000m;
}
