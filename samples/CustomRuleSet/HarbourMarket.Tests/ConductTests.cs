using HarbourMarket.Rules;
using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace HarbourMarket.Tests;

/// <summary>Second way: Harbour's conducts among Penalty's rules.</summary>
public sealed class ConductTests
{
    private static readonly PenaltyEvaluator Evaluator = HarbourRules.ByConducts();

    private static CaseBuilder NightCalls => Case.Filed().With(2.Calls().After(14.Hours())).Alleging("night-calls");

    [Test]
    public void ProvenNightCalls_AreEstablished() =>
        Evaluator.Evaluate(NightCalls.ProvenBy(EvidenceKind.CallRecord)).Should().BeEstablished().And.Cite("H1").And.Deduct(1, PointClass.A);

    [Test]
    public void IndirectEvidence_ProvesNothing() =>
        Evaluator.Evaluate(NightCalls.PointedAtBy(1m)).Should().BeNotEstablished("the rule that weighs it is left out");

    [Test]
    public void FourVisitsInAWeek_CloseTheStoreForAMonth() =>
        Evaluator.Evaluate(Case.Filed().With(4.Acts(VisitsInWindow.Visit).Within(7.Days())).Alleging("doorstep-visits").Proven())
            .Should().With(Severity.EspeciallySerious).And.MeetCriterion("besieged").And.TakeMeasure("store-blocked", 30.Days());

    [Test]
    public void RandomCases_ImposeNothingUnlessEstablished() => CaseGenerator.For(Evaluator)
        .Counting(CallsAtNight.Measure, n => n.Calls().After(14.Hours()))
        .Counting(VisitsInWindow.Measure, n => n.Acts(VisitsInWindow.Visit))
        .Check(c =>
        {
            var ruling = Evaluator.Evaluate(c);
            if (ruling.Outcome != Outcome.Established) ruling.Should().ImposeNothing();
        });
}
