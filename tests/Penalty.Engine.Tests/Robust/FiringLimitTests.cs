using Penalty.Engine.Tests.Differences;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A limit to how often rules fire in one call of <c>Fire</c>: an option that NRules does not have.</summary>
[PenaltyEngineOnly("NRules has no limit.")]
[NonParallelizable]
public sealed class FiringLimitTests
{
    [Test]
    public void FiringLimit_RuleThatDoesNotStop_FireThrowsAndNamesIt()
    {
        var session = Endless(limit: 10);
        var e = session.Invoking(s => s.Fire()).Should().Throw<FiringLimitException>().Which;
        e.RuleName.Should().Be("endless");
        e.Message.Should().Contain("endless").And.Contain("10");
    }

    [Test]
    public void FiringLimit_Reached_TheSessionIsUsable()
    {
        var session = Endless(limit: 10);
        session.Invoking(s => s.Fire()).Should().Throw<FiringLimitException>();
        session.RetractAll(session.Query<Buyer>());
        session.Fire().Should().Be(0);
    }

    [Test]
    public void FiringLimit_ExactlyReached_DoesNotThrow()
    {
        var session = FactoryOf(new TestCompiler(new EngineOptions { FiringLimit = 2 }), EachBuyer()).CreateSession();
        session.InsertAll([B(1), B(2)]);
        session.Fire().Should().Be(2);
    }

    private static ISession Endless(int limit)
    {
        var session = FactoryOf(new TestCompiler(new EngineOptions { FiringLimit = limit }), new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Update(b));
        }, "endless")).CreateSession();
        session.Insert(B(1));
        return session;
    }
}
