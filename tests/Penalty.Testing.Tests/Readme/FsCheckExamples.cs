using FsCheck;
using FsCheck.Fluent;
using Penalty;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class FsCheckTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void EachCase_IsDecided() => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).Select(CaseGenerator.For(Evaluator).Case).ToArbitrary(),
            c => Evaluator.Evaluate(c).Referral is null)
        .QuickCheckThrowOnFailure();
}
