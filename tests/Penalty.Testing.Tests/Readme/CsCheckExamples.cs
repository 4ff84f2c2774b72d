using CsCheck;
using Penalty;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class CsCheckTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void EachCase_IsDecided() => Gen.Int.Select(CaseGenerator.For(Evaluator).Case)
        .Sample(c => Evaluator.Evaluate(c).Referral is null);
}
