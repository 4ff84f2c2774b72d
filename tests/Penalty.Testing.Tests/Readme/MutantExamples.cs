using Penalty;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class MutantExamples
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();

    [Test]
    public void MyTests_NoticeChangesOfSanctions()
    {
        MutationReport report = MutatedRules.Of(Evaluator)
            .OfPolicies(id => id == "taobao-malicious-harassment")
            .OfRules(name => name == "Compensation is owed")
            .Test(EachGrade, new MutationOptions { Only = m => m.Where.Contains("sanctions[", StringComparison.Ordinal) });

        report.Save("coverage/mutants.md").Require(killed: 70);
    }

    private static void EachGrade(PenaltyEvaluator evaluator)
    {
        evaluator.Evaluate(Case.Filed().With(5.Calls()).Proven()).Should().Deduct(2, PointClass.A).And.Compensate(300);
        evaluator.Evaluate(Case.Filed().With(10.Calls()).Proven()).Should().Deduct(12, PointClass.A).And.Compensate(300);
        evaluator.Evaluate(Case.Filed().With(30.Calls()).Proven()).Should().Deduct(48, PointClass.B).And.OweNoCompensation();
    }
}
