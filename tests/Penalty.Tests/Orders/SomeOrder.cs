using System.Globalization;
using Penalty.Model.Cases;
using Penalty.Model.Orders;

namespace Penalty.Tests.Orders;

/// <summary>Plain complaints of malicious orders and closings to change.</summary>
internal static class SomeOrder
{
    /// <summary>A Thursday, in a week without holidays.</summary>
    public static readonly DateTimeOffset Thursday = At("2023-03-09T09:00:00+08:00");

    /// <summary>A complaint that lacks nothing.</summary>
    public static MaliciousOrderComplaint Complaint(DateTimeOffset? appliedAt = null) => new()
    {
        Id = "complaint",
        SellerId = "seller",
        OrderId = "order",
        Certain = true,
        Grounds = "grounds",
        Attachments = [new OrderAttachment("material", EvidenceKind.ChatScreenshot, "file")],
        AppliedAt = appliedAt,
    };

    public static OrderClosing Closing(Actor by = Actor.Seller, ConsumerAgreement? agreement = null) => new()
    {
        Id = "closing",
        OrderId = "order",
        SellerId = "seller",
        ClosedBy = by,
        ClosedAt = Thursday,
        Agreement = agreement,
    };

    public static ConsumerAgreement Agreement(AgreementForm form, TimeSpan before) => new("agreement", Thursday - before, form, "file");

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
