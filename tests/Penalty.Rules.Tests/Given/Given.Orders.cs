using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Orders;
using Penalty.Model.Policies.Calendars;
using Penalty.Model.Policies.Orders;
using Penalty.Rules.Conclusions.Orders;
using Penalty.Rules.Facts;
using Penalty.Rules.Facts.Orders;

namespace Penalty.Rules.Tests;

/// <summary>Malicious orders: complaints, closings, and what the policy and the calendar say (F9).</summary>
internal static partial class Given
{
    /// <summary>Malicious orders (F9).</summary>
    public static readonly MaliciousOrderPolicy OrderPolicy = MaliciousOrderPolicyReader.Read(PolicyFile("orders/taobao-malicious-orders.json"));

    public static readonly ApplicableOrderPolicy OrderTerms = new(OrderPolicy);

    public static readonly ApplicableCalendar Calendar = new(new WorkingCalendar([CalendarReader.Read(PolicyFile("calendar/china-2023.json"))]));

    /// <summary>The policy, counting from the day of the application itself.</summary>
    public static readonly ApplicableOrderPolicy CountedFromTheSameDay = new(OrderPolicy with
    {
        Complaint = OrderPolicy.Complaint with
        {
            Answer = OrderPolicy.Complaint.Answer with { CountedFrom = OrderPolicy.Complaint.Answer.CountedFrom with { Value = CountedFrom.SameDay } },
        },
    });

    /// <summary>A complaint that needs nothing more, applied with on <see cref="Day"/>, a Thursday.</summary>
    public static MaliciousOrderComplaint OrderComplaint(double? appliedHours = 0, double? answeredHours = null) => new()
    {
        Id = "m",
        SellerId = "s",
        OrderId = "o",
        Certain = true,
        Grounds = "g",
        Attachments = [new OrderAttachment("a", EvidenceKind.ChatScreenshot, "r")],
        AppliedAt = appliedHours is { } applied ? Day.AddHours(applied) : null,
        AnsweredAt = answeredHours is { } answered ? Day.AddHours(answered) : null,
    };

    public static ApplicableOrderNeed Need(OrderComplaintNeed need) => new(OrderPolicy.Id, OrderPolicy.Complaint.Needs.Single(n => n.Need == need));

    /// <summary>So many hours after <see cref="Day"/>, which is at 9 in the morning.</summary>
    public static AsOf AsOf(double hours) => new(Day.AddHours(hours));

    /// <summary>The answer to <see cref="OrderComplaint"/>: until the end of Tuesday, 14 March.</summary>
    public static AnswerDue Due(double appliedHours = 0) => Rules.Orders.Complaints.Due.Of(OrderComplaint(appliedHours), OrderPolicy.Complaint.Answer, Calendar.Calendar);

    public static OrderComplaintStands Stands(OrderComplaintStatus status) => new("m", status, new LocalizedText("s", "s"));

    /// <summary>A closing on <see cref="Day"/>.</summary>
    public static OrderClosing CloseOrder(Actor by = Actor.Seller, ConsumerAgreement? agreement = null) => new()
    {
        Id = "c",
        OrderId = "o",
        SellerId = "s",
        ClosedBy = by,
        ClosedAt = Day,
        Agreement = agreement,
    };

    /// <summary>An agreement, a minute before the closing unless told otherwise.</summary>
    public static ConsumerAgreement Agreed(AgreementForm form = AgreementForm.Chat, double minutes = -1) => new("a", Day.AddMinutes(minutes), form, "r");

    public static AgreementShown ShownAgreement(ConsumerAgreement? agreement = null) => new("c", agreement ?? Agreed(), "F9.3");

    public static ObjectionRaised Objection(string code = "no-agreement") => new("c", new ClosingObjection(code, "F9.3", new LocalizedText(code, code)));

    public static ClosingDecided DecidedOn(ClosingVerdict verdict) => new("c", verdict, "F9.3", new LocalizedText("v", "v"));

    public static ApplicableConsequence Consequence(string code) => new(OrderPolicy.Id, OrderPolicy.Closing.Consequences.Single(c => c.Code == code));

    private static string PolicyFile(string path)
    {
        using var reader = new StreamReader(typeof(ClauseAttribute).Assembly.GetManifestResourceStream($"policies/{path}")!);
        return reader.ReadToEnd();
    }
}
