using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Tests;

/// <summary>What was done, filed and decided: facts of a case.</summary>
internal static partial class Given
{
    public static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    public static Complaint Complaint(ComplaintOrigin origin) => new()
    {
        Id = "complaint",
        TransactionId = "t",
        Buyer = new PartyDetails { Id = "b" },
        Seller = new PartyDetails { Id = "s" },
        Origin = origin,
        FiledAt = Day,
    };

    public static PhoneCall Call(
        Actor caller = Actor.Seller, bool afterStop = false, bool answered = false, string id = "call", double hours = 0, string incident = "i") => new()
        {
            Id = id,
            IncidentId = incident,
            At = Day.AddHours(hours),
            Caller = caller,
            Duration = TimeSpan.Zero,
            Answered = answered,
            AfterStopRequest = afterStop,
        };

    public static MailedItem Item(
        bool offensive = true, Actor assessor = Actor.Platform, bool ordered = false, Actor sender = Actor.Seller, string incident = "i", string id = "item") => new()
        {
            Id = id,
            IncidentId = incident,
            At = Day,
            Sender = sender,
            Waybill = "SF",
            OrderedByBuyer = ordered,
            Description = "d",
            Offensive = offensive,
            AssessedBy = assessor,
        };

    public static ChatMessage Message(
        MessageTone tone, Actor sender = Actor.Seller, Actor assessor = Actor.Platform, string incident = "i", string id = "message") => new()
        {
            Id = id,
            IncidentId = incident,
            At = Day,
            Sender = sender,
            Text = "t",
            Tone = tone,
            AssessedBy = assessor,
        };

    public static Evidence Filed(EvidenceKind kind, ConductKind? supports = null, string incident = "i", string id = "evidence") => new()
    {
        Id = id,
        IncidentId = incident,
        Kind = kind,
        Reference = "r",
        Supports = supports ?? Calls,
        FiledAt = Day,
    };

    public static FindingBasis Basis(
        FindingBasisKind kind, decimal? weight = null, ConductKind? conduct = null, string incident = "i", string id = "basis") => new()
        {
            Id = id,
            IncidentId = incident,
            Kind = kind,
            Conduct = conduct ?? Calls,
            Weight = weight,
            Description = "d",
        };

    public static AdjudicatorGrade Grade(Severity severity = Severity.Serious, string incident = "i") => new()
    {
        Id = "grade",
        IncidentId = incident,
        Severity = severity,
        Reason = "r",
        Adjudicator = "a",
    };

    /// <summary>A withdrawal that is submitted on <see cref="Day"/>.</summary>
    public static Model.Cases.Withdrawal Withdrawn(
        WithdrawalPath path = WithdrawalPath.ByBuyer, ProofReview? review = null, double? agreedHours = null, double? reviewedHours = null) => new()
        {
            Id = "w",
            Path = path,
            AgreedAt = agreedHours is { } agreed ? Day.AddHours(agreed) : null,
            SubmittedAt = Day,
            Review = review,
            ReviewedAt = reviewedHours is { } reviewed ? Day.AddHours(reviewed) : null,
            ProofNumber = review is null ? null : "JZ",
        };

    public static StandingRuling Ruled(double hoursAfterWithdrawal) => new() { Id = "r", MadeAt = Day.AddHours(hoursAfterWithdrawal) };
}
