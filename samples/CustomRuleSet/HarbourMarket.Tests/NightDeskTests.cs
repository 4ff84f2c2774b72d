using Penalty;
using Penalty.Model.Rulings;

namespace HarbourMarket.Tests;

/// <summary>Third way: a whole rule set of Harbour's own.</summary>
public sealed class NightDeskTests
{
    private static readonly PenaltyEvaluator Evaluator = HarbourRules.ByNightDesk();

    [Test]
    public void NightCalls_AreWarnedOf() =>
        Evaluator.Evaluate(Case.Filed().With(2.Calls().After(14.Hours())).Alleging("night-calls"))
            .Should().BeEstablished().And.ImposeNothing().And.Advise(Party.Seller, "let-the-buyer-sleep").And.Cite("H5");

    [Test]
    public void OneNightCall_IsLetPass() =>
        Evaluator.Evaluate(Case.Filed().With(1.Calls().After(14.Hours())).Alleging("night-calls")).Should().BeNotEstablished().And.NotAdvise(Party.Seller, "let-the-buyer-sleep");

    [Test]
    public void OtherConduct_IsNotRuledOn() =>
        Evaluator.Evaluate(Case.Filed().With(9.Insults())).Should().BeNotEstablished("it is undecided without a rule for it, and would be referred to a human");

    [Test]
    public void Warnings_SayWhatTheRuleSetDisregards() => Assert.That(
        Evaluator.Warnings.Where(w => w.Kind == RuleSetProblemKind.FactNotRead).Select(w => w.Place),
        Is.SupersetOf(new[] { "Evidence", "Withdrawal", "StandingRuling" }));
}
