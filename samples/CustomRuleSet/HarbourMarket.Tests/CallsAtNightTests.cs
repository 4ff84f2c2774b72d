using HarbourMarket.Rules;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;

namespace HarbourMarket.Tests;

/// <summary>One rule alone. Acts of these cases begin at 9:00.</summary>
public sealed class CallsAtNightTests
{
    private static readonly RuleFixture Rule = RuleFixture.For<CallsAtNight>();

    private static int Counted(CaseBuilder built) =>
        Rule.Given(built.Alleging("night-calls"), HarbourRules.ByConducts()).Conclude().Only<Measurement>().Value;

    [TestCase(0, 0)]
    [TestCase(12, 0)]
    [TestCase(13, 1)]
    [TestCase(16, 1)]
    [TestCase(21, 1)]
    [TestCase(22, 0)]
    public void Call_SoManyHoursAfterNine_CountsAtNightOnly(int hours, int counted) =>
        Assert.That(Counted(Case.Of(1.Calls().After(hours.Hours()))), Is.EqualTo(counted));

    [Test]
    public void CallByTheBuyer_CountsNone() => Assert.That(Counted(Case.Of(2.Calls().By(Actor.Buyer).After(14.Hours()))), Is.Zero);

    [Test]
    public void ConductThatIsCountedOtherwise_ConcludesNothing() =>
        Rule.Given(Case.Of(1.Calls().After(14.Hours())).Alleging("doorstep-visits"), HarbourRules.ByConducts()).Conclude()
            .Should().ConcludeNothing();
}
