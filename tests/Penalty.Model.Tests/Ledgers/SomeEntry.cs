using Penalty.Model.Ledgers;
using Penalty.Model.Rulings;

namespace Penalty.Model.Tests.Ledgers;

/// <summary>Entries to write, and a posting to spoil.</summary>
internal static class SomeEntry
{
    public const string Valid = """
        {
          "id": "ruling-1",
          "sellerId": "s",
          "entries": [
            {
              "id": "ruling-1/i/points",
              "sellerId": "s", "rulingId": "ruling-1", "incidentId": "i", "at": "2023-03-10T20:00:00+08:00",
              "policyId": "taobao-malicious-harassment", "policyVersion": "1.0", "clause": "F4.1",
              "points": { "class": "a", "value": 2 }
            },
            {
              "id": "ruling-1/i/compensation",
              "sellerId": "s", "rulingId": "ruling-1", "incidentId": "i", "at": "2023-03-10T20:00:00+08:00",
              "policyId": "taobao-malicious-harassment", "policyVersion": "1.0", "clause": "F4.1",
              "compensation": { "amount": -300, "currency": "CNY", "payeeId": "b" },
              "reverses": { "entryId": "e", "appealId": "a", "reason": "overturned" }
            }
          ]
        }
        """;

    public static LedgerEntry Points { get; } = new()
    {
        Id = "ruling-1/i/points",
        SellerId = "s",
        RulingId = "ruling-1",
        IncidentId = "i",
        At = new DateTimeOffset(2023, 3, 10, 20, 0, 0, TimeSpan.FromHours(8)),
        PolicyId = "taobao-malicious-harassment",
        PolicyVersion = "1.0",
        Clause = "F4.1",
        Points = new BookedPoints(PointClass.A, 2),
    };

    public static LedgerEntry Reversing { get; } = Points with
    {
        Id = "ruling-1/i/compensation/reversed/a",
        Points = null,
        Compensation = new BookedCompensation(-300.50m, "CNY", "b"),
        Reverses = new Reversal("ruling-1/i/compensation", "a", "因申诉撤销"),
    };
}
