using Penalty;
using Penalty.Model.Rulings;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class PropertyTests
{
    private static readonly PenaltyEvaluator Evaluator = PenaltyEvaluator.CreateDefault();
    private static readonly CaseGenerator Generator = CaseGenerator.For(Evaluator);

    [Test]
    public void NothingIsImposed_UnlessEstablished() => Generator.Check(c =>
    {
        var ruling = Evaluator.Evaluate(c);
        if (ruling.Outcome != Outcome.Established) ruling.Should().ImposeNothing();
    });
}
