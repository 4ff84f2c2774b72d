using Penalty.Model;
using Penalty.Model.Cases;
using Penalty.Model.Policies;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Harassment.Findings;

namespace Penalty.Rules.Tests;

/// <summary>What other rules concluded before.</summary>
internal static partial class Given
{
    public static Measurement Measured(ConductKind kind, string measure, int value, string incident = "i") => Measurement.Of(
        Alleged(kind, Others, incident), measure, new LocalizedText("acts", "次"), Enumerable.Range(0, value).Select(n => Call(id: $"call-{n:00}")));

    public static ConductShown Shown(PolicyDocument? policy = null) => new(
        "i", (policy ?? Malicious).Id, (policy ?? Malicious).Conducts.Single(c => c.Kind == Calls), Measured(Calls, "calls-in-window", 5));

    public static Proof Proof(string incident = "i", ConductKind? conduct = null) =>
        new(incident, conduct ?? Calls, "evidence", new LocalizedText("p", "p"));

    public static FindingMade Established() => FindingOf.Established(Shown(), [Proof()]);

    public static FindingMade Unproven() => FindingOf.Unproven(Shown());

    public static FindingMade Below() => FindingOf.BelowThreshold(Alleged(Calls), Measured(Calls, "calls-in-window", 4));

    public static FindingMade Absent() => FindingOf.Absent(Alleged(Calls), Measured(Calls, "calls-in-window", 0));

    public static SeverityReached Reached(string criterion, string incident = "i") => new(incident, Criterion(criterion).Criterion, 99);

    public static SeverityAssessed Assessed(Severity severity, string incident = "i") => new(new SeverityAssessment
    {
        IncidentId = incident,
        Severity = severity,
        Source = SeveritySource.Policy,
        Text = new LocalizedText("s", "s"),
    });

    public static SanctionDue Due(Severity severity, PolicyDocument policy) => new("i", policy.Id, TermsOf(severity, policy));

    public static CompensationOwed Owed() => new("i", new Compensation(300, "CNY", Party.Buyer), "F4.1");

    public static PointsDeducted Deducted() => new("i", new PointDeduction(PointClass.A, 2), "F4.1");

    /// <summary>A withdrawal in time, under terms that provide for both ways unless told otherwise.</summary>
    public static Rules.Withdrawal.TimelyWithdrawal Timely(WithdrawalPath path, ProofReview? review = null, bool buyer = true, bool proof = true) =>
        new(Withdrawn(path, review), WithdrawalTerms(buyer, proof, false));

    public static WithdrawalDecided Decided(WithdrawalEffect effect) => new(new WithdrawalDecision("w", effect, "F5.1", new LocalizedText("w", "w")));
}
