using Penalty.Model.Cases;
using Penalty.Rules.Conclusions;
using Penalty.Rules.Harassment.Measures;
using Penalty.Testing;

namespace MyRules.Tests;

public sealed class CallsInWindowTests
{
    private static readonly RuleFixture Rule = RuleFixture.For<CallsInWindow>();

    [Test]
    public void CallsWithinTheWindow_AreCounted()
    {
        RuleResult result = Rule.Given(Case.Of(3.Calls().Within(24.Hours()), 1.Calls().After(25.Hours()))).Conclude();

        result.Should().ConcludeOnly("measurement/incident-1/frequent-calls/calls-in-window").And.HaveFired(times: 1);
        Assert.That(result.Only<Measurement>().Value, Is.EqualTo(3));
    }

    [Test]
    public void CallsByTheBuyer_AreNot() =>
        Rule.Given(Case.Of(3.Calls().By(Actor.Buyer))).Conclude().Should().ConcludeOne<Measurement>(m => m.Value == 0);
}
