using Penalty.Model.Cases;

namespace Penalty.Hosting.Tests;

/// <summary>A buyer's complaint of frequent calls, under the first policy.</summary>
internal static class SomeCase
{
    private static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    public static HarassmentCase WithCalls(int calls, int years = 0)
    {
        var day = Day.AddYears(years);
        return new HarassmentCase
        {
            Complaint = new Complaint
            {
                Id = "complaint",
                TransactionId = "transaction",
                Buyer = new PartyDetails { Id = "buyer" },
                Seller = new PartyDetails { Id = "seller" },
                Origin = ComplaintOrigin.FiledByBuyer,
                Route = ComplaintRoute.BoughtItems,
                FiledAt = day.AddDays(1),
            },
            Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.FrequentCalls] }],
            Calls = [.. Enumerable.Range(0, calls).Select(i => new PhoneCall
            {
                Id = $"call-{i:00}",
                IncidentId = "incident",
                At = day.AddMinutes(i),
                Caller = Actor.Seller,
                Duration = TimeSpan.FromSeconds(5),
                Answered = true,
            })],
            Evidence = [new Evidence
            {
                Id = "evidence",
                IncidentId = "incident",
                Kind = EvidenceKind.CallRecord,
                Reference = "file",
                Supports = ConductKind.FrequentCalls,
                FiledAt = day.AddDays(1),
            }],
        };
    }
}
