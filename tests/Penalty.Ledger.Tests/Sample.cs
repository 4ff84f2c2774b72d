namespace Penalty.Ledger.Tests;

/// <summary>Postings that are valid, to be changed by tests.</summary>
public static class Sample
{
    public const string Seller = "seller-1";

    public static DateTimeOffset Noon { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(8));

    public static LedgerEntry Points(string ruling, string seller = Seller, int value = 2, PointClass @class = PointClass.A) => new()
    {
        Id = $"{ruling}/points",
        SellerId = seller,
        RulingId = ruling,
        IncidentId = $"{ruling}/incident",
        At = Noon,
        PolicyId = "taobao-harassment",
        PolicyVersion = "1",
        Clause = "F4.1",
        Points = new(@class, value),
    };

    public static LedgerEntry Owed(string ruling, string seller = Seller, decimal amount = 300m) =>
        Points(ruling, seller) with { Id = $"{ruling}/compensation", Points = null, Compensation = new(amount, "CNY", "buyer-1") };

    public static LedgerEntry Reversing(LedgerEntry entry, string appeal = "appeal-1") => entry with
    {
        Id = $"{entry.Id}/reversed/{appeal}",
        Points = entry.Points is { } p ? p with { Value = -p.Value } : null,
        Compensation = entry.Compensation is { } c ? c with { Amount = -c.Amount } : null,
        Reverses = new(entry.Id, appeal, "申诉成立"),
    };

    public static Posting Ruling(string ruling, string seller = Seller) => new(ruling, seller, [Points(ruling, seller), Owed(ruling, seller)]);

    public static Posting Reversed(Posting posting, string appeal = "appeal-1") =>
        new($"{posting.Id}/reversed/{appeal}", posting.SellerId, [.. posting.Entries.Select(e => Reversing(e, appeal))]);
}
