using Penalty.Model.Cases;

namespace Penalty.Tests;

/// <summary>Plain cases to change: a buyer's complaint of frequent calls in one incident, proven by call records, under the first policy.</summary>
internal static class SomeCase
{
    public static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>A case with this many calls a minute apart, and the complaint on the next day.</summary>
    public static HarassmentCase WithCalls(int calls, DateTimeOffset? from = null)
    {
        var day = from ?? Day;
        return new HarassmentCase
        {
            Complaint = Complaint(day.AddDays(1)),
            Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.FrequentCalls] }],
            Calls = [.. Enumerable.Range(0, calls).Select(i => Call($"call-{i:00}", day.AddMinutes(i)))],
            Evidence = [Evidence(ConductKind.FrequentCalls, EvidenceKind.CallRecord, day.AddDays(1))],
        };
    }

    /// <summary>A case with this many offensive items, one a minute, proven by a waybill.</summary>
    public static HarassmentCase WithItems(int items) => WithCalls(0) with
    {
        Incidents = [new Incident { Id = "incident", Alleged = [ConductKind.OffensiveItems] }],
        MailedItems = [.. Enumerable.Range(0, items).Select(i => new MailedItem
        {
            Id = $"item-{i:00}",
            IncidentId = "incident",
            At = Day.AddMinutes(i),
            Sender = Actor.Seller,
            Waybill = $"SF{i}",
            OrderedByBuyer = false,
            Description = "item",
            Offensive = true,
            AssessedBy = Actor.Platform,
        })],
        Evidence = [Evidence(ConductKind.OffensiveItems, EvidenceKind.CourierWaybill, Day.AddDays(1))],
    };

    public static Complaint Complaint(DateTimeOffset filedAt, ComplaintOrigin origin = ComplaintOrigin.FiledByBuyer) => new()
    {
        Id = "complaint",
        TransactionId = "transaction",
        Buyer = new PartyDetails { Id = "buyer" },
        Seller = new PartyDetails { Id = "seller" },
        Origin = origin,
        Route = origin == ComplaintOrigin.FiledByBuyer ? ComplaintRoute.BoughtItems : null,
        FiledAt = filedAt,
    };

    public static PhoneCall Call(string id, DateTimeOffset at) => new()
    {
        Id = id,
        IncidentId = "incident",
        At = at,
        Caller = Actor.Seller,
        Duration = TimeSpan.FromSeconds(5),
        Answered = true,
    };

    public static Evidence Evidence(ConductKind supports, EvidenceKind kind, DateTimeOffset filedAt) => new()
    {
        Id = "evidence",
        IncidentId = "incident",
        Kind = kind,
        Reference = "file",
        Supports = supports,
        FiledAt = filedAt,
    };
}
