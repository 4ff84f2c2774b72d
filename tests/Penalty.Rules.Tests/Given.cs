using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Findings;

namespace Penalty.Rules.Tests;

/// <summary>Facts for testing one rule alone.</summary>
internal static class Given
{
    public static readonly PolicyDocument Malicious = Policy("taobao-malicious-harassment");
    public static readonly PolicyDocument Others = Policy("taobao-harassing-others");
    private static readonly DateTimeOffset Day = new(2023, 3, 9, 9, 0, 0, TimeSpan.FromHours(8));

    public static Allegation Alleged(ConductKind kind, PolicyDocument? policy = null) => new("i", kind, policy ?? Malicious);

    public static PhoneCall Call(Actor caller = Actor.Seller, bool afterStop = false, string id = "call", double hours = 0) => new()
    {
        Id = id,
        IncidentId = "i",
        At = Day.AddHours(hours),
        Caller = caller,
        Duration = TimeSpan.Zero,
        Answered = false,
        AfterStopRequest = afterStop,
    };

    public static MailedItem Item(bool offensive = true, Actor assessor = Actor.Platform, bool ordered = false) => new()
    {
        Id = "item",
        IncidentId = "i",
        At = Day,
        Sender = Actor.Seller,
        Waybill = "SF",
        OrderedByBuyer = ordered,
        Description = "d",
        Offensive = offensive,
        AssessedBy = assessor,
    };

    public static ChatMessage Message(MessageTone tone) => new()
    {
        Id = "message",
        IncidentId = "i",
        At = Day,
        Sender = Actor.Seller,
        Text = "t",
        Tone = tone,
        AssessedBy = Actor.Platform,
    };

    public static Measurement Measured(ConductKind kind, string measure, int value) => Measurement.Of(
        Alleged(kind, Others), measure, new LocalizedText("acts", "次"), Enumerable.Range(0, value).Select(n => Call(id: $"call-{n:00}")), null);

    public static ConductShown Shown(int calls = 5) => new(
        "i", Malicious.Id, Malicious.Conducts[0], Measured(ConductKind.FrequentCalls, "calls-in-window", calls));

    public static Evidence Filed(EvidenceKind kind) => new()
    {
        Id = "evidence",
        IncidentId = "i",
        Kind = kind,
        Reference = "r",
        Supports = ConductKind.FrequentCalls,
        FiledAt = Day,
    };

    public static FindingBasis Basis(FindingBasisKind kind, decimal? weight = null) => new()
    {
        Id = "basis",
        IncidentId = "i",
        Kind = kind,
        Conduct = ConductKind.FrequentCalls,
        Weight = weight,
        Description = "d",
    };

    public static Proof Proof(string incident = "i") => new(incident, ConductKind.FrequentCalls, "evidence", new LocalizedText("p", "p"));

    public static FindingMade Established() => FindingOf.Established(Shown(), [Proof()]);

    public static FindingMade Unproven() => FindingOf.Unproven(Shown());

    public static FindingMade Below() => FindingOf.BelowThreshold(
        Alleged(ConductKind.FrequentCalls), Measured(ConductKind.FrequentCalls, "calls-in-window", 4));

    public static AdjudicatorGrade Grade() => new()
    {
        Id = "grade",
        IncidentId = "i",
        Severity = Severity.Serious,
        Reason = "r",
        Adjudicator = "a",
    };

    public static SeverityAssessed Assessed(Severity severity) => new(new SeverityAssessment
    {
        IncidentId = "i",
        Severity = severity,
        Source = SeveritySource.Policy,
        Text = new LocalizedText("s", "s"),
    });

    public static SanctionDue Due(Severity severity, PolicyDocument policy) => new("i", policy.Id, policy.Sanctions.Single(s => s.Severity == severity));

    public static ApplicableSanction Sanction(Severity severity) => new("i", Malicious.Id, Malicious.Sanctions.Single(s => s.Severity == severity));

    public static Complaint Complaint(ComplaintOrigin origin) => new()
    {
        Id = "complaint",
        TransactionId = "t",
        Buyer = new PartyDetails { Id = "b" },
        Seller = new PartyDetails { Id = "s" },
        Origin = origin,
        FiledAt = Day,
    };

    public static Model.Cases.Withdrawal Withdrawal(WithdrawalPath path = WithdrawalPath.ByBuyer, ProofReview? review = null) => new()
    {
        Id = "w",
        Path = path,
        SubmittedAt = Day,
        Review = review,
        ProofNumber = review is null ? null : "JZ",
    };

    public static StandingRuling Ruled(int hoursAfterWithdrawal) => new() { Id = "r", MadeAt = Day.AddHours(hoursAfterWithdrawal) };

    public static ApplicableWithdrawal Terms(bool buyer = true, bool afterRuling = false) => new("p", WithdrawalTerms(buyer, afterRuling));

    public static Rules.Withdrawal.TimelyWithdrawal Timely(WithdrawalPath path, ProofReview? review = null, bool buyer = true) =>
        new(Withdrawal(path, review), WithdrawalTerms(buyer, false));

    public static WithdrawalDecided Decided(WithdrawalEffect effect) => new(new WithdrawalDecision("w", effect, "F5.1", new LocalizedText("w", "w")));

    private static WithdrawalTerms WithdrawalTerms(bool buyer, bool afterRuling)
    {
        var terms = Malicious.Withdrawal;
        return terms with { BuyerMayWithdraw = terms.BuyerMayWithdraw with { Value = buyer }, AfterRuling = terms.AfterRuling with { Value = afterRuling } };
    }

    private static PolicyDocument Policy(string id)
    {
        using var reader = new StreamReader(typeof(ClauseAttribute).Assembly.GetManifestResourceStream($"policies/{id}.json")!);
        return PolicyReader.Read(reader.ReadToEnd(), id);
    }
}
