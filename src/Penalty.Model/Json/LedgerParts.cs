using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Model.Json;

/// <summary>Reads the parts of postings, and holds them to what an entry may say.</summary>
internal static class LedgerParts
{
    private const int MostPoints = 1_000_000;
    private const decimal LeastMoney = 0.01m;
    private const decimal MostMoney = 1_000_000_000_000m;

    public static Posting PostingOf(ObjectReader o)
    {
        var entries = o.Required("entries", v => v.List(e => e.Object(EntryOf)!));
        var posting = new Posting(
            o.Required("id", v => v.Text()),
            o.Required("sellerId", v => v.Text()),
            entries.IsDefault ? [] : [.. entries]);
        Check(posting, o);
        return posting with { Entries = [.. posting.Entries.OrderBy(e => e?.Id, StringComparer.Ordinal)] };
    }

    public static PostedEntry PostedOf(ObjectReader o) => new(
        o.Required("entry", v => v.Object(EntryOf)!),
        o.Required("postingId", v => v.Text()),
        o.Required("sequence", v => v.Count(1, int.MaxValue)),
        o.Required("recordedAt", v => v.Instant()));

    public static LedgerEntry EntryOf(ObjectReader o)
    {
        var reversal = o.Optional("reverses", v => v.Object(ReversalOf)!);
        var reverses = o.Has("reverses");
        if (o.Has("points") == o.Has("compensation"))
        {
            o.Problem(
                "points",
                o.Has("points") ? new("points and compensation", "扣分与赔付并存") : new("neither points nor compensation", "既无扣分亦无赔付"),
                new("one of the two", "二者之一"));
        }

        return new LedgerEntry
        {
            Id = o.Required("id", v => v.Text()),
            SellerId = o.Required("sellerId", v => v.Text()),
            RulingId = o.Required("rulingId", v => v.Text()),
            IncidentId = o.Required("incidentId", v => v.Text()),
            At = o.Required("at", v => v.Instant()),
            PolicyId = o.Required("policyId", v => v.Code()),
            PolicyVersion = o.Required("policyVersion", v => v.Text()),
            Clause = o.Required("clause", v => v.Text()),
            Points = o.Optional("points", v => v.Object(p => PointsOf(p, reverses))!),
            Compensation = o.Optional("compensation", v => v.Object(c => CompensationOf(c, reverses))!),
            Reverses = reversal,
        };
    }

    /// <summary>What is booked is more than nothing; what reverses it, less.</summary>
    private static BookedPoints PointsOf(ObjectReader o, bool reverses) => new(
        o.Required("class", v => v.Choice<PointClass>()),
        o.Required("value", v => reverses ? v.Count(-MostPoints, -1) : v.Count(1, MostPoints)));

    private static BookedCompensation CompensationOf(ObjectReader o, bool reverses) => new(
        o.Required("amount", v => reverses ? v.Number(-MostMoney, -LeastMoney) : v.Number(LeastMoney, MostMoney)),
        o.Required("currency", v => v.Currency()),
        o.Required("payeeId", v => v.Text()));

    private static Reversal ReversalOf(ObjectReader o) => new(
        o.Required("entryId", v => v.Text()), o.Required("appealId", v => v.Text()), o.Required("reason", v => v.Text()));

    private static void Check(Posting posting, ObjectReader o)
    {
        HeadConsistency.Unique(posting.Entries, e => e?.Id, "entries", o);
        for (var i = 0; i < posting.Entries.Length; i++)
        {
            if (posting.Entries[i] is { SellerId.Length: > 0 } entry && posting.SellerId is { Length: > 0 } && entry.SellerId != posting.SellerId)
                o.Problem($"entries[{i}].sellerId", Said.AsIs($"'{entry.SellerId}'"), Said.AsIs($"'{posting.SellerId}'"));
        }
    }
}
