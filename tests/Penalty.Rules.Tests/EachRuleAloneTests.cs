using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Facts;
using Penalty.Rules.Harassment.Findings;
using Penalty.Rules.Harassment.Measures;
using Penalty.Rules.Harassment.Sanctions;
using Penalty.Rules.Harassment.Severities;
using Penalty.Rules.NextSteps;
using Penalty.Rules.Withdrawal;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests;

/// <summary>Each rule alone, both ways: facts on which it concludes something, and facts just short of that on which it concludes nothing.</summary>
public sealed class EachRuleAloneTests
{
    private static readonly ConductKind Calls = ConductKind.FrequentCalls;
    private static readonly ConductKind Items = ConductKind.OffensiveItems;
    private static readonly ConductKind Abuse = ConductKind.AbusiveMessages;

    private static readonly (Type Rule, string Concludes, object[] On, object[] NotOn)[] Table =
    [
        (typeof(CallsInWindow), "measurement/i/frequent-calls/calls-in-window=1", [Alleged(Calls), Call(), Call(Actor.Buyer, id: "other"), Call(id: "later", hours: 24.1)], [Alleged(Items), Call()]),
        (typeof(CallsAfterStopRequest), "measurement/i/frequent-calls/calls-after-stop-request=1", [Alleged(Calls), Call(afterStop: true), Call(id: "other")], [Alleged(Items), Call(afterStop: true)]),
        (typeof(OffensiveItemsMailed), "measurement/i/offensive-items/offensive-items=1", [Alleged(Items), Item()], [Alleged(Calls), Item()]),
        (typeof(AbusiveMessagesSent), "measurement/i/abusive-messages/abusive-messages=1", [Alleged(Abuse, Others), Message(MessageTone.Insulting)], [Alleged(Abuse), Message(MessageTone.Insulting)]),
        (typeof(ThreateningMessagesSent), "measurement/i/abusive-messages/threatening-messages=1", [Alleged(Abuse, Others), Message(MessageTone.Threatening)], [Alleged(Abuse), Message(MessageTone.Threatening)]),
        (typeof(ConductReachesThreshold), "shown/i/frequent-calls", [Alleged(Calls), Measured(Calls, "calls-in-window", 5)], [Alleged(Calls), Measured(Calls, "calls-in-window", 4)]),
        (typeof(ConductShortOfThreshold), "finding/i/frequent-calls=ShortOfThreshold", [Alleged(Calls), Measured(Calls, "calls-in-window", 4)], [Alleged(Calls), Measured(Calls, "calls-in-window", 5)]),
        (typeof(NoSuchConduct), "finding/i/frequent-calls=NoSuchConduct", [Alleged(Calls), Measured(Calls, "calls-in-window", 0)], [Alleged(Calls), Measured(Calls, "calls-in-window", 1)]),
        (typeof(ConductNotCovered), "finding/i/abusive-messages=NotCovered", [Alleged(Abuse)], [Alleged(Abuse, Others)]),
        (typeof(ProvenByEvidence), "proof/i/frequent-calls/evidence", [Shown(), Filed(EvidenceKind.CallRecord)], [Shown(), Filed(EvidenceKind.CourierWaybill)]),
        (typeof(ProvenByAdmission), "proof/i/frequent-calls/basis", [Shown(), Basis(FindingBasisKind.Admission)], [Shown(), Basis(FindingBasisKind.ValidProof)]),
        (typeof(ProvenByValidProof), "proof/i/frequent-calls/basis", [Shown(), Basis(FindingBasisKind.ValidProof)], [Shown(), Basis(FindingBasisKind.Admission)]),
        (typeof(ProvenByIndirectEvidence), "proof/i/frequent-calls/basis", [Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.8m)], [Shown(), Basis(FindingBasisKind.IndirectEvidence, 0.79m)]),
        (typeof(ConductEstablished), "finding/i/frequent-calls=Established", [Shown(), Proof()], [Shown(), Proof("other")]),
        (typeof(EvidenceInsufficient), "finding/i/frequent-calls=EvidenceInsufficient", [Shown(), Proof("other")], [Shown(), Proof()]),
        (typeof(CriterionMet), "severity-reached/i/many-calls", [Established(), Criterion(0), Measured(Calls, "calls-in-window", 10)], [Established(), Criterion(0), Measured(Calls, "calls-in-window", 9)]),
        (typeof(SeverityByCriteria), "severity/i=Serious", [new IncidentPolicy("i", Malicious), Established(), new SeverityReached("i", Malicious.Severity.Criteria[0], 10)], [new IncidentPolicy("i", Malicious), Established(), Grade()]),
        (typeof(SeverityByAdjudicator), "severity/i=Serious", [Established(), Grade()], [Unproven(), Grade()]),
        (typeof(SanctionFollows), "sanction/i", [Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.Rejected)], [Assessed(Severity.General), Sanction(Severity.General), Decided(WithdrawalEffect.AwaitsReview)]),
        (typeof(PointsAreDeducted), "points/i", [Due(Severity.Serious, Malicious)], [Due(Severity.General, Others)]),
        (typeof(CompensationIsOwed), "compensation/i", [Due(Severity.Serious, Malicious), Complaint(ComplaintOrigin.FiledByBuyer)], [Due(Severity.Serious, Malicious), Complaint(ComplaintOrigin.FoundByPlatform)]),
        (typeof(StoreMeasuresAreTaken), "store-measures/i", [Due(Severity.General, Others)], [Due(Severity.General, Malicious)]),
        (typeof(WithdrawalInTime), "timely/w", [Given.Withdrawal(), Terms(), Ruled(1)], [Given.Withdrawal(), Terms(), Ruled(0)]),
        (typeof(WithdrawalTooLate), "withdrawal/w=TooLate", [Given.Withdrawal(), Terms(), Ruled(0)], [Given.Withdrawal(), Terms(), Ruled(1)]),
        (typeof(BuyerWithdrew), "withdrawal/w=EndsTheCase", [Timely(WithdrawalPath.ByBuyer)], [Timely(WithdrawalPath.ByBuyer, buyer: false)]),
        (typeof(ProofAccepted), "withdrawal/w=EndsTheCase", [Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)], [Timely(WithdrawalPath.SellerProof, ProofReview.Pending)]),
        (typeof(ProofPending), "withdrawal/w=AwaitsReview", [Timely(WithdrawalPath.SellerProof, ProofReview.Pending)], [Timely(WithdrawalPath.SellerProof, ProofReview.Rejected)]),
        (typeof(ProofRejected), "withdrawal/w=Rejected", [Timely(WithdrawalPath.SellerProof, ProofReview.Rejected)], [Timely(WithdrawalPath.SellerProof, ProofReview.Accepted)]),
        (typeof(WayNotProvided), "withdrawal/w=NotProvided", [Timely(WithdrawalPath.ByBuyer, buyer: false)], [Timely(WithdrawalPath.ByBuyer)]),
        (typeof(ReviewProof), "step/Platform/review-proof/w", [Decided(WithdrawalEffect.AwaitsReview)], [Decided(WithdrawalEffect.TooLate)]),
        (typeof(WaitForReview), "step/Seller/wait-for-review/w", [Decided(WithdrawalEffect.AwaitsReview)], [Decided(WithdrawalEffect.Rejected)]),
        (typeof(UploadOtherProof), "step/Seller/upload-other-proof/w", [Decided(WithdrawalEffect.Rejected)], [Decided(WithdrawalEffect.TooLate)]),
        (typeof(NothingLeftToWithdraw), "step/Seller/settle-privately/w", [Decided(WithdrawalEffect.TooLate)], [Decided(WithdrawalEffect.EndsTheCase)]),
        (typeof(PayCompensation), "step/Seller/pay-compensation/i", [new CompensationOwed("i", new Compensation(300, "CNY", Party.Buyer), "F4.1")], [new CompensationUnrelated()]),
        (typeof(FileEvidence), "step/Buyer/file-evidence/finding/i/frequent-calls", [Unproven()], [Below()]),
        (typeof(ReportFurtherConduct), "step/Buyer/report-further-conduct/finding/i/frequent-calls", [Below()], [Unproven()]),
    ];

    private static IEnumerable<TestCaseData> Both() => Table.SelectMany(t => new[]
    {
        new TestCaseData(t.Rule, t.On, t.Concludes).SetArgDisplayNames(t.Rule.Name, "concludes"),
        new TestCaseData(t.Rule, t.NotOn, null).SetArgDisplayNames(t.Rule.Name, "concludes nothing"),
    });

    [TestCaseSource(nameof(Both))]
    public void Rule_Alone_ConcludesWhatItShould(Type rule, object[] facts, string? concludes) =>
        Conclusions(rule, facts).Should().BeEquivalentTo(concludes is null ? [] : new[] { concludes });

    [Test]
    public void Table_EveryRule_IsInIt() =>
        typeof(ClauseAttribute).Assembly.GetExportedTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract)
            .Should().BeEquivalentTo(Table.Select(t => t.Rule));

    private static ApplicableCriterion Criterion(int index) => new("i", Malicious.Severity.Criteria[index]);

    private static List<string> Conclusions(Type rule, object[] facts)
    {
        var definition = new RuleDefinitionFactory().Create((Rule)Activator.CreateInstance(rule)!);
        var session = new RuleCompiler().Compile([definition]).CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return [.. session.Query<Conclusion>().AsEnumerable().Where(c => !facts.Contains(c)).Select(Describe)];
    }

    private static string Describe(Conclusion conclusion) => conclusion.Id + conclusion switch
    {
        Measurement m => $"={m.Value}",
        FindingMade f => $"={f.Finding.Status}",
        SeverityAssessed s => $"={s.Severity}",
        WithdrawalDecided w => $"={w.Effect}",
        _ => string.Empty,
    };

    /// <summary>A fact that no rule matches.</summary>
    private sealed record CompensationUnrelated;
}
