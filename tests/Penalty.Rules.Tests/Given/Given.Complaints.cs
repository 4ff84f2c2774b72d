using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Complaints;
using Penalty.Rules.Conclusions.Complaints;
using Penalty.Rules.Facts.Complaints;

namespace Penalty.Rules.Tests;

/// <summary>Complaints of harassment before they are filed (F2, F3).</summary>
internal static partial class Given
{
    /// <summary>Filing complaints (F2, F3).</summary>
    public static readonly ComplaintPolicy Filing = ComplaintPolicyReader.Read(PolicyFile("complaints/taobao-harassment-complaints.json"));

    public static readonly ComplaintInquiry Inquiry = new() { TransactionId = "t" };

    /// <summary>A draft that needs nothing more.</summary>
    public static ComplaintDraft Draft => new()
    {
        Id = "d",
        TransactionIds = ["t"],
        BuyerId = "b",
        SellerId = "s",
        Route = ComplaintRoute.BoughtItems,
        Alleged = [Calls],
        Summary = "w",
        LastActAt = Day,
    };

    public static DraftEvidence Drafted(EvidenceKind? kind = EvidenceKind.CallRecord, ConductKind? supports = null, string? reference = "r", string id = "e") =>
        new() { Id = id, Kind = kind, Supports = supports ?? Calls, Reference = reference };

    public static ApplicableIntakeNeed Need(IntakeNeed need) => new(Filing.Id, Filing.Needs.Single(n => n.Need == need));

    public static ApplicableRoute Route(ComplaintRoute route) => new(Filing.Id, Filing.Routes.Single(r => r.Route == route));

    public static ApplicableAttachment Attachment(EvidenceKind kind) => new(Filing.Id, Filing.Attachments.Single(a => a.Kind == kind));

    public static IntakeAllegation ToComplainOf(ConductKind conduct, PolicyDocument? policy = null) => new(conduct, policy ?? Malicious);

    public static AttachmentSuggested Suggested(EvidenceKind kind, string clause, ConductKind? conduct = null) =>
        new(conduct ?? Calls, new AttachmentGuide(kind, clause, "house-default", new LocalizedText("a", "a")));

    public static LackFound Lacking(Necessity necessity, string draft = "d", string need = "route") =>
        new(draft, new Lack(need, null, necessity, "F2", "F2", new LocalizedText("l", "l")));
}
