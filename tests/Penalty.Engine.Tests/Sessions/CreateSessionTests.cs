using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Sessions;

/// <summary>Sessions that a host sets up before they begin: <c>CreateSession(x => …)</c>.</summary>
[NonParallelizable]
public sealed class CreateSessionTests
{
    // A rule without patterns over facts matches as soon as the session begins.
    private static TestRule Always() => new((when, then) =>
    {
        when.Not<Seller>();
        then.Do(_ => Write("always"));
    }, "always");

    [SetUp]
    public void Forget() => Log.Clear();

    [Test]
    public void CreateSession_NoFacts_MatchesARuleThatNeedsNone()
    {
        FactoryOf(Always()).CreateSession().Fire();
        Log.Should().Equal("always");
    }

    [Test]
    public void CreateSession_HandlerAddedByInitialization_HearsTheFirstMatch()
    {
        var created = 0;
        FactoryOf(Always()).CreateSession(s => s.Events.ActivationCreatedEvent += (_, _) => created++);
        created.Should().Be(1);
    }

    [Test]
    public void CreateSession_FactsInsertedByInitialization_AreMatched()
    {
        var session = FactoryOf(EachBuyer(), Always()).CreateSession(s => s.InsertAll([B(1), S(2)]));
        session.Fire();
        Log.Should().Equal("each1");
    }

    [Test]
    public void CreateSession_InitializationThrows_TheExceptionComesThrough()
    {
        var factory = FactoryOf(Always());
        factory.Invoking(f => f.CreateSession(_ => Throw("no"))).Should().Throw<InvalidOperationException>().WithMessage("no");
    }
}
