using HarbourMarket.Rules;
using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;

namespace HarbourMarket.Tests;

/// <summary>One rule alone, on acts that only Harbour's policy knows.</summary>
public sealed class VisitsInWindowTests
{
    private static readonly RuleFixture Rule = RuleFixture.For<VisitsInWindow>();

    private static int Counted(params Acts[] acts) =>
        Rule.Given(Case.Of(acts).Alleging("doorstep-visits"), HarbourRules.ByConducts()).Conclude().Only<Measurement>().Value;

    [Test]
    public void VisitsWithinAWeek_AreCounted() =>
        Assert.That(Counted(3.Acts(VisitsInWindow.Visit).Within(7.Days()), 1.Acts(VisitsInWindow.Visit).After(9.Days())), Is.EqualTo(3));

    [Test]
    public void VisitsByOthers_AreNot() => Assert.That(Counted(3.Acts(VisitsInWindow.Visit).By(Actor.Other)), Is.Zero);

    [Test]
    public void OtherActs_AreNot() => Assert.That(Counted(3.Acts("shop-visit")), Is.Zero);
}
