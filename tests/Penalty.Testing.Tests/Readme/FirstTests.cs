using Penalty;
using Penalty.Model.Cases;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class CallsTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void TwelveCallsWithinAnHour_AreSerious()
    {
        var ruling = Evaluator.Evaluate(
            Case.Filed().ByBuyer().With(12.Calls().Within(1.Hours())).ProvenBy(EvidenceKind.CallRecord));

        ruling.Should().BeEstablished().With(Severity.Serious).And.Cite("F4.2").And.Deduct(12, PointClass.A).And.Compensate(300);
    }
}
