using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Rules.Harassment.Findings;

namespace Penalty.Testing.Tests.Assertions;

/// <summary>Every assertion both ways: a ruling for which it holds, and one for which it fails with what it expected and found.</summary>
public sealed class AssertionTable
{
    private static readonly Ruling Serious = Rulings.On(Rulings.Serious);
    private static readonly Ruling Short = Rulings.On(Rulings.Short);
    private static readonly Ruling Unproven = Rulings.On(Rulings.Unproven);
    private static readonly Ruling Two = Rulings.On(Rulings.Two);
    private static readonly Ruling Withdrawn = Rulings.On(Rulings.Serious.WithdrawnByBuyer());
    private static readonly Ruling Awaiting = Rulings.On(Rulings.Serious.WithdrawnBySellerProof());
    private static readonly Ruling TooLate = Rulings.On(Rulings.Serious.WithdrawnByBuyer(after: 4.Days()).Ruled());
    private static readonly Ruling Graded = Rulings.On(Rulings.Short.With(9.Calls()).Graded(Severity.EspeciallySerious, "Wang"));
    private static readonly Ruling Found = Rulings.On(Rulings.Serious.ByPlatform());
    private static readonly Ruling Blocked = Rulings.On(Case.Of(5.Calls()).ProvenBy(EvidenceKind.CallRecord).RequestingPolicy("taobao-harassing-others"));
    private static readonly Ruling Referred = Rulings.Referred();
    private static readonly ConductKind Calls = ConductKind.FrequentCalls;

    private static IEnumerable<TestCaseData> Rows() =>
    [
        Row("Be", r => r.Should().Be(Outcome.Established), Serious, Short, "the outcome Established", "the outcome NotEstablished: frequent-calls in incident-1 is ShortOfThreshold (4 of 5 calls-in-window)"),
        Row("BeEstablished", r => r.Should().BeEstablished(), Serious, Unproven, "the outcome Established", "the outcome NotEstablished: frequent-calls in incident-1 is EvidenceInsufficient (any of CallRecord, ChatScreenshot, Other would prove it)"),
        Row("BeEstablished", r => r.Should().ForIncident("incident-1").BeEstablished(), Serious, Rulings.On(Rulings.Short.AnotherIncident().With(1.OffensiveItems()).Proven()), "harassment established in incident-1", "frequent-calls in incident-1 is ShortOfThreshold (4 of 5 calls-in-window); offensive-items in incident-2 is Established"),
        Row("BeNotEstablished", r => r.Should().BeNotEstablished(), Short, Serious, "the outcome NotEstablished", "the outcome Established: frequent-calls in incident-1 is Established"),
        Row("BeNotEstablished", r => r.Should().ForIncident("incident-1").BeNotEstablished(), Short, Serious, "harassment not established in incident-1", "the outcome Established"),
        Row("BeWithdrawn", r => r.Should().BeWithdrawn(), Withdrawn, TooLate, "the outcome Withdrawn", "withdrawal-01 TooLate [F5.2]"),
        Row("BeAwaitingReview", r => r.Should().BeAwaitingReview(), Awaiting, Withdrawn, "the outcome AwaitingReview", "withdrawal-01 EndsTheCase [F5.1]"),
        Row("BeReferredToHuman", r => r.Should().BeReferredToHuman(), Referred, Short, "the outcome ReferredToHuman", "the outcome NotEstablished"),
        Row("BeReferredToHuman", r => r.Should().BeReferredToHuman("x"), Referred with { Referral = Referred.Referral! with { Rule = "x" } }, Referred, "a referral because the rule 'x' failed", "a referral for no single rule: No rule decides on: frequent-calls in incident-1"),
        Row("BeRuledBy", r => r.Should().BeRuledBy("taobao-harassing-others"), Blocked, Serious, "a ruling by the policy taobao-harassing-others", "a ruling by taobao-malicious-harassment"),
        Row("ForIncident", r => r.Should().ForIncident("incident-2"), Two, Serious, "a finding in incident-2", "findings in incident-1"),
        Row("Find", r => r.Should().Find(Calls, FindingStatus.Established), Serious, Short, "frequent-calls to be Established", "frequent-calls in incident-1 is ShortOfThreshold"),
        Row("Find", r => r.Should().Find(ConductKind.OffensiveItems, FindingStatus.Established), Two, Serious, "a finding on offensive-items", "findings on frequent-calls"),
        Row("FallShort", r => r.Should().FallShort(Calls, 4, 5), Short, Rulings.On(Case.Of(3.Calls())), "frequent-calls to fall short, with 4 of 5", "(3 of 5 calls-in-window)"),
        Row("LackEvidence", r => r.Should().LackEvidence(Calls), Unproven, Serious, "frequent-calls to be EvidenceInsufficient", "frequent-calls in incident-1 is Established"),
        Row("Count", r => r.Should().Count(Calls, 12), Serious, Short, "12 acts that count as frequent-calls", "4: call-01, call-02, call-03, call-04"),
        Row("BeProvenBy", r => r.Should().BeProvenBy(Calls, "evidence-01"), Serious, Unproven, "frequent-calls proven by evidence-01", "it is proven by nothing"),
        Row("With", r => r.Should().With(Severity.Serious), Serious, Graded, "the severity Serious", "EspeciallySerious in incident-1 (set by Wang: as assessed)"),
        Row("With", r => r.Should().With(Severity.Serious), Serious, Short, "the severity Serious", "no severity: no incident is established"),
        Row("With", r => r.Should().With(Severity.General), Rulings.On(Case.Of(5.Calls()).Proven()), Two, "the severity General", "General in incident-1 (by the policy, no criterion met); EspeciallySerious in incident-2 (by the policy, criteria mass-items)"),
        Row("With", r => r.Should().ForIncident("incident-1").With(Severity.General), Two, Serious, "the severity General in incident-1", "Serious in incident-1 (by the policy, criteria many-calls)"),
        Row("MeetCriterion", r => r.Should().MeetCriterion("many-calls"), Serious, Two, "the criterion many-calls met", "criteria mass-items"),
        Row("BeGradedBy", r => r.Should().BeGradedBy("Wang"), Graded, Serious, "a grade set by Wang", "Serious in incident-1 (by the policy, criteria many-calls)"),
        Row("Deduct", r => r.Should().Deduct(12, PointClass.A), Serious, Two, "12 class A points", "F4.1 in incident-1: 2 class A points; 300 CNY to the Buyer; F4.3 in incident-2: 48 class B points"),
        Row("Deduct", r => r.Should().ForIncident("incident-2").Deduct(48, PointClass.B), Two, Rulings.On(Rulings.Two.With(1.Calls()).Graded(Severity.General)), "48 class B points in incident-2", "F4.1 in incident-2: 2 class A points"),
        Row("Deduct", r => r.Should().Deduct(2, PointClass.A), Two, Serious, "2 class A points", "12 class A points"),
        Row("DeductNoPoints", r => r.Should().DeductNoPoints(), Blocked, Serious, "no points", "F4.2 in incident-1: 12 class A points"),
        Row("Compensate", r => r.Should().Compensate(300), Serious, Found, "300 CNY to the Buyer", "F4.2 in incident-1: 12 class A points."),
        Row("Compensate", r => r.Should().Compensate(300, "CNY", Party.Buyer), Serious, Owing("USD", Party.Buyer), "300 CNY to the Buyer", "300 USD to the Buyer"),
        Row("Compensate", r => r.Should().Compensate(300, payee: Party.Platform), Owing("CNY", Party.Platform), Serious, "300 CNY to the Platform", "300 CNY to the Buyer"),
        Row("Compensate", r => r.Should().Compensate(600), Rulings.On(Rulings.Serious.AnotherIncident().With(5.Calls()).Proven()), Serious, "600 CNY to the Buyer", "300 CNY to the Buyer"),
        Row("OweNoCompensation", r => r.Should().OweNoCompensation(), Found, Serious, "no compensation", "300 CNY to the Buyer"),
        Row("TakeMeasure", r => r.Should().TakeMeasure("store-blocked"), Blocked, Serious, "the measure store-blocked", "12 class A points"),
        Row("TakeMeasure", r => r.Should().TakeMeasure("store-blocked", 7.Days()), Blocked, BlockedFor(8.Days()), "store-blocked for 7.00:00:00", "store-blocked for 8.00:00:00"),
        Row("ImposeNothing", r => r.Should().ImposeNothing(), Withdrawn, Serious, "nothing imposed", "F4.2 in incident-1: 12 class A points; 300 CNY to the Buyer"),
        Row("Cite", r => r.Should().Cite("F1.1", "F4.2"), Serious, Short, "F1.1, F4.2 cited", "F4.2 not cited; cited are F1, F1.1"),
        Row("NotCite", r => r.Should().NotCite("F4.2"), Short, Serious, "none of F4.2 cited", "F4.2 cited"),
        Row("HaveFired", r => r.Should().HaveFired("Conduct established"), Serious, Short, "the rule 'Conduct established' to fire", "fired: Buyer may report further conduct; Calls after a request to stop; Calls in the busiest window; Conduct short of the threshold"),
        Row("HaveFired", r => r.Should().HaveFired<ConductEstablished>(), Serious, Short, "the rule 'Conduct established' to fire", "fired: "),
        Row("NotHaveFired", r => r.Should().NotHaveFired("Conduct established"), Short, Serious, "the rule 'Conduct established' not to fire", "Conduct established"),
        Row("NotHaveFired", r => r.Should().NotHaveFired<ConductEstablished>(), Short, Serious, "the rule 'Conduct established' not to fire", "Conduct established"),
        Row("FollowFrom", r => r.Should().FollowFrom("call-01", "call-05"), Serious, Short, "a ruling that follows from call-01, call-05", "no rule matched call-05"),
        Row("Conclude", r => r.Should().Conclude("severity/incident-1"), Serious, Short, "the conclusion severity/incident-1", "conclusions: "),
        Row("NotConclude", r => r.Should().NotConclude("severity/incident-1"), Short, Serious, "no conclusion severity/incident-1", "severity/incident-1"),
        Row("DecideWithdrawal", r => r.Should().DecideWithdrawal(WithdrawalEffect.TooLate), TooLate, Withdrawn, "a withdrawal to be decided TooLate", "withdrawal-01 EndsTheCase [F5.1]"),
        Row("DecideWithdrawal", r => r.Should().DecideWithdrawal(WithdrawalEffect.TooLate, "withdrawal-01"), TooLate, Serious, "withdrawal-01 to be decided TooLate", "no withdrawal was decided"),
        Row("Advise", r => r.Should().Advise(Party.Seller, "pay-compensation"), Serious, Found, "the Seller told to pay-compensation", "no next step"),
        Row("NotAdvise", r => r.Should().NotAdvise(Party.Seller, "pay-compensation"), Found, Serious, "the Seller not told to pay-compensation", "Seller pay-compensation [F4]"),
        Row("Conclusion.By", r => r.Should().Conclude("finding/incident-1/frequent-calls").By("Conduct established"), Serious, Short, "finding/incident-1/frequent-calls drawn by the rule 'Conduct established'", "it was drawn by 'Conduct short of the threshold'"),
        Row("Conclusion.By", r => r.Should().Conclude("finding/incident-1/frequent-calls").By<ConductEstablished>(), Serious, Short, "drawn by the rule 'Conduct established'", "it was drawn by"),
        Row("Conclusion.FollowFrom", r => r.Should().Conclude("finding/incident-1/frequent-calls").FollowFrom("call-05", "allegation/incident-1/frequent-calls"), Serious, Short, "to follow from call-05, allegation", "it does not follow from call-05; it follows from allegation/incident-1/frequent-calls"),
        Row("Conclusion.NotFollowFrom", r => r.Should().Conclude("finding/incident-1/frequent-calls").NotFollowFrom("call-05"), Short, Serious, "not to follow from call-05", "it follows from call-05"),
    ];

    [TestCaseSource(nameof(Rows))]
    public void Assertion_RulingForWhichItHolds_Passes(AssertionRow row) => row.Assertion(row.Holds);

    [TestCaseSource(nameof(Rows))]
    public void Assertion_RulingForWhichItDoesNot_SaysWhatItExpectedAndFound(AssertionRow row)
    {
        var failure = row.Assertion.Invoking(a => a(row.Fails)).Should().Throw<PenaltyAssertionException>().Which;
        failure.Expected.Should().Contain(row.Expected).And.EndWith(".");
        failure.Found.Should().Contain(row.Found).And.EndWith(".").And.NotEndWith("..");
    }

    [TestCaseSource(nameof(Rows))]
    public void Assertion_Failing_KeepsToTheWrittenStyle(AssertionRow row)
    {
        var failure = row.Assertion.Invoking(a => a(row.Fails)).Should().Throw<PenaltyAssertionException>().Which;
        failure.Message.Should().MatchRegex(@"\AExpected: [^\n]+\.\nFound:    [^\n]+\.\nWhere:    ruling [^\n]+\.\nTo do:    [A-Z][^\n]+\.\n(Explanation:\n|Referral: )");
        failure.Details.Should().Be(ExplanationText.Write(row.Fails));
    }

    [Test]
    public void Table_EveryPublicAssertion_HasARow()
    {
        string[] others = [nameof(RulingAssertions.Because)];
        var ofRuling = Names(typeof(RulingAssertions)).Except(others);
        var ofConclusion = Names(typeof(ConclusionAssertions)).Select(n => "Conclusion." + n);
        ofRuling.Concat(ofConclusion).Should().BeEquivalentTo(Rows().Select(r => ((AssertionRow)r.Arguments[0]!).Name).Distinct());
    }

    private static Ruling Owing(string currency, Party payee) => Serious with
    {
        Sanctions = [.. Serious.Sanctions.Select(s => s with { Compensation = s.Compensation! with { Currency = currency, Payee = payee } })],
    };

    private static Ruling BlockedFor(TimeSpan length) => Blocked with
    {
        Sanctions = [.. Blocked.Sanctions.Select(s => s with { StoreMeasures = [.. s.StoreMeasures.Select(m => m with { Length = length })] })],
    };

    private static IEnumerable<string> Names(Type type) => type.GetMethods().Where(m => m.DeclaringType == type && !m.IsSpecialName).Select(m => m.Name).Distinct();

    private static TestCaseData Row(string name, Action<Ruling> assertion, Ruling holds, Ruling fails, string expected, string found) =>
        new TestCaseData(new AssertionRow(name, assertion, holds, fails, expected, found)).SetArgDisplayNames($"{name}: {expected}");
}

/// <summary>An assertion with a ruling for each way.</summary>
public sealed record AssertionRow(string Name, Action<Ruling> Assertion, Ruling Holds, Ruling Fails, string Expected, string Found);
