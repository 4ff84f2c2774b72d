using Penalty.Model.Cases;
using Penalty.Model.Complaints;

namespace Penalty.Tests.Complaints;

/// <summary>A complaint in the making that lacks nothing, to take from.</summary>
internal static class SomeDraft
{
    public static readonly DateTimeOffset Day = SomeCase.Day;

    public static ComplaintDraft Whole => new()
    {
        Id = "draft",
        TransactionIds = ["transaction"],
        BuyerId = "buyer",
        SellerId = "seller",
        Route = ComplaintRoute.BoughtItems,
        Alleged = [ConductKind.FrequentCalls],
        Summary = "what happened",
        LastActAt = Day,
        Evidence = [Evidence(EvidenceKind.CallRecord, ConductKind.FrequentCalls)],
    };

    public static DraftEvidence Evidence(EvidenceKind? kind, ConductKind? supports, string id = "evidence", string? reference = "file") =>
        new() { Id = id, Kind = kind, Supports = supports, Reference = reference };
}
