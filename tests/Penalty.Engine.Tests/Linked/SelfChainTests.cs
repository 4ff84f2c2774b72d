using System.Globalization;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>A rule that matches the facts that it yields itself.</summary>
[NonParallelizable]
public sealed class SelfChainTests
{
    [Test]
    public void Yield_MatchesTheRuleItself_ChainsUntilItsConditionFails()
    {
        var session = SessionOf(CountTo(4));
        session.Insert(new Found("n", "1"));
        session.Fire();
        session.Query<Found>().Select(f => f.Key).Should().Equal("1", "2", "3", "4");
    }

    [Test]
    public void Yield_MatchesTheRuleItself_RetractionUnwindsAll()
    {
        var session = SessionOf(CountTo(4));
        session.Insert(new Found("n", "1"));
        session.Fire();
        session.Retract(new Found("n", "1"));
        session.Query<Found>().Should().BeEmpty();
    }

    private static TestRule CountTo(int last) => new((when, then) =>
    {
        Found f = null!;
        when.Match(() => f, x => int.Parse(x.Key, CultureInfo.InvariantCulture) < last);
        then.Yield(_ => new Found("n", int.Parse(f.Key, CultureInfo.InvariantCulture) + 1 + ""));
    });
}
