using System.Collections.Immutable;
using System.Globalization;
using Penalty.Model.Cases;
using Penalty.Model.Complaints;

namespace Penalty.Model.Json;

/// <summary>Reads complaints that are being prepared: everything may be missing, and what is there has to be well-formed.</summary>
internal static class DraftParts
{
    public static ComplaintDraft DraftOf(ObjectReader o)
    {
        var draft = new ComplaintDraft
        {
            Id = o.Or("id", ComplaintDraft.Unnamed, v => v.Text()),
            TransactionIds = o.Or<ImmutableArray<string>>("transactionIds", [], v => v.List(e => e.Text())),
            BuyerId = o.Optional("buyerId", v => v.Text()),
            SellerId = o.Optional("sellerId", v => v.Text()),
            Route = o.OptionalValue("route", v => v.Choice<ComplaintRoute>()),
            Alleged = Conducts(o),
            Summary = o.Optional("summary", v => v.Text()),
            LastActAt = o.OptionalValue("lastActAt", v => v.Instant()),
            Evidence = Evidence(o),
        };
        HeadConsistency.Unique(draft.TransactionIds, t => t, "transactionIds", o);
        DraftConsistency.CheckIds([draft.Id, .. draft.Evidence.Select(e => e?.Id)], i => i == 0 ? "id" : $"evidence[{i - 1}].id", o);
        if (draft.BuyerId is { Length: > 0 } buyer && buyer == draft.SellerId)
            o.Problem("sellerId", new("the buyer", "买家本人"), new("another account than the buyer's", "买家以外的账号"));
        return draft;
    }

    public static ComplaintInquiry InquiryOf(ObjectReader o) => new()
    {
        TransactionId = o.Required("transactionId", v => v.Text()),
        Alleged = Conducts(o),
        LastActAt = o.OptionalValue("lastActAt", v => v.Instant()),
    };

    private static ImmutableArray<ConductKind> Conducts(ObjectReader o)
    {
        var conducts = o.Or<ImmutableArray<ConductKind>>("alleged", [], v => v.List(Kind));
        HeadConsistency.Unique(conducts, c => c.Code, "alleged", o);
        return conducts;
    }

    /// <summary>A piece of evidence without id is told by its place, from 1.</summary>
    private static ImmutableArray<DraftEvidence> Evidence(ObjectReader o)
    {
        var place = 0;
        return o.Or<ImmutableArray<DraftEvidence>>("evidence", [], v => v.List(e =>
        {
            place++;
            return e.Object(p => EvidenceOf(p, place))!;
        }));
    }

    private static DraftEvidence EvidenceOf(ObjectReader o, int place) => new()
    {
        Id = o.Or("id", string.Create(CultureInfo.InvariantCulture, $"evidence-{place}"), v => v.Text()),
        Kind = o.OptionalValue("kind", v => v.Choice<EvidenceKind>()),
        Reference = o.Optional("reference", v => v.Text()),
        Supports = o.OptionalValue("supports", Kind),
    };

    private static ConductKind Kind(ValueReader v) => new(v.Code());
}
