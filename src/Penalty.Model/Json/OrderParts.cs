using Penalty.Model.Cases;
using Penalty.Model.Orders;

namespace Penalty.Model.Json;

/// <summary>Reads complaints of malicious orders and closings, and holds them to what has to hold between their members.</summary>
internal static class OrderParts
{
    public static MaliciousOrderComplaint ComplaintOf(ObjectReader o)
    {
        var complaint = new MaliciousOrderComplaint
        {
            Id = o.Required("id", v => v.Text()),
            SellerId = o.Required("sellerId", v => v.Text()),
            OrderId = o.Optional("orderId", v => v.Text()),
            Certain = o.Or("certain", false, v => v.Flag()),
            Grounds = o.Optional("grounds", v => v.Text()),
            Attachments = o.Or("attachments", [], v => v.List(e => e.Object(AttachmentOf)!)),
            AppliedAt = o.OptionalValue("appliedAt", v => v.Instant()),
            AnsweredAt = o.OptionalValue("answeredAt", v => v.Instant()),
        };
        DraftConsistency.CheckIds([complaint.Id, .. complaint.Attachments.Select(a => a?.Id)], i => i == 0 ? "id" : $"attachments[{i - 1}].id", o);
        if (complaint.AnsweredAt is not { } answered) return complaint;
        if (complaint.AppliedAt is not { } applied)
            o.Problem("answeredAt", new("an answer", "答复"), new("none: the seller has not applied (F9.1)", "空：卖家尚未发起投诉（F9.1）"));
        else if (answered < applied)
            o.Problem("answeredAt", new("an answer before the application", "早于投诉的答复"), Said.From(applied));
        return complaint;
    }

    public static OrderClosing ClosingOf(ObjectReader o)
    {
        var closing = new OrderClosing
        {
            Id = o.Required("id", v => v.Text()),
            OrderId = o.Required("orderId", v => v.Text()),
            SellerId = o.Required("sellerId", v => v.Text()),
            ClosedBy = o.Required("closedBy", v => v.Choice<Actor>()),
            ClosedAt = o.Required("closedAt", v => v.Instant()),
            Agreement = o.Optional("agreement", v => v.Object(AgreementOf)!),
        };
        DraftConsistency.CheckIds([closing.Id, closing.Agreement?.Id], i => i == 0 ? "id" : "agreement.id", o);
        return closing;
    }

    private static OrderAttachment AttachmentOf(ObjectReader o) => new(
        o.Required("id", v => v.Text()), o.Required("kind", v => v.Choice<EvidenceKind>()), o.Required("reference", v => v.Text()));

    private static ConsumerAgreement AgreementOf(ObjectReader o) => new(
        o.Required("id", v => v.Text()),
        o.Required("agreedAt", v => v.Instant()),
        o.Required("form", v => v.Choice<AgreementForm>()),
        o.Optional("reference", v => v.Text()));
}
