using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;

namespace HarbourMarket.Tests;

/// <summary>First way: Penalty's rules under Harbour's numbers.</summary>
public sealed class NumbersTests
{
    private static readonly PenaltyEvaluator Evaluator = HarbourRules.ByNumbers();

    [Test]
    public void ThreeAnsweredCallsWithinAnHour_CostOnePoint() =>
        Evaluator.Evaluate(Case.Filed().With(3.Calls().Within(1.Hours())).ProvenBy(EvidenceKind.CallRecord))
            .Should().BeEstablished("three are enough for Harbour").With(Severity.General).And.Deduct(1, PointClass.A).And.Cite("H3");

    [Test]
    public void TwoCalls_FallShort() =>
        Evaluator.Evaluate(Case.Filed().With(2.Calls()).ProvenBy(EvidenceKind.CallRecord))
            .Should().FallShort(ConductKind.FrequentCalls, found: 2, required: 3);

    [Test]
    public void SixCallsWithinAnHour_AreSerious() =>
        Evaluator.Evaluate(Case.Filed().With(6.Calls().Within(1.Hours())).ProvenBy(EvidenceKind.CallRecord))
            .Should().With(Severity.Serious).And.Deduct(5, PointClass.A).And.Compensate(50, "EUR");
}
