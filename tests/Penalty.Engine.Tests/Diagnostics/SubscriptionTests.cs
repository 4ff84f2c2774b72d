using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>Who hears what: sessions and factories, before and after handlers come and go.</summary>
[NonParallelizable]
public sealed class SubscriptionTests
{
    [Test]
    public void Session_HandlerOfAnotherSession_IsNotCalled()
    {
        var factory = FactoryOf(EachBuyer());
        var heard = 0;
        factory.CreateSession().Events.FactInsertedEvent += (_, _) => heard++;
        factory.CreateSession().Insert(B(1));
        heard.Should().Be(0);
    }

    [Test]
    public void Factory_HandlersOfBoth_SessionHearsFirst()
    {
        var factory = FactoryOf(EachBuyer());
        var session = factory.CreateSession();
        var heard = new List<string>();
        factory.Events.FactInsertedEvent += (_, _) => heard.Add("factory");
        session.Events.FactInsertedEvent += (_, _) => heard.Add("session");
        session.Insert(B(1));
        heard.Should().Equal("session", "factory");
    }

    [Test]
    public void Factory_HandlerAddedAfterTheSession_IsCalled()
    {
        var factory = FactoryOf(EachBuyer());
        var session = factory.CreateSession();
        var heard = 0;
        factory.Events.FactInsertedEvent += (_, _) => heard++;
        session.Insert(B(1));
        heard.Should().Be(1);
    }

    [Test]
    public void Session_HandlerRemoved_IsNotCalled()
    {
        var session = SessionOf(EachBuyer());
        var heard = 0;
        EventHandler<WorkingMemoryEventArgs> handler = (_, _) => heard++;
        session.Events.FactInsertedEvent += handler;
        session.Events.FactInsertedEvent -= handler;
        session.Insert(B(1));
        heard.Should().Be(0);
    }

    [Test]
    public void Session_HandlerAddedByAnAction_HearsWhatTheActionDoesNext()
    {
        var heard = 0;
        ISession session = null!;
        Action listen = () => session.Events.FactInsertedEvent += (_, _) => heard++;
        session = SessionOf(new Sessions.TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => listen.Invoke()).Do(c => c.Insert(S(b.Id, 0, 0)));
        }));
        session.Insert(B(1));
        session.Fire();
        heard.Should().Be(1);
    }

    [Test]
    public void Handler_OfRuleFired_MayInsertFacts()
    {
        var session = SessionOf(EachBuyer());
        session.Events.RuleFiredEvent += (_, _) => session.TryInsert("fired");
        session.Insert(B(1));
        session.Fire();
        session.Query<string>().Should().Equal("fired");
    }

    [Test]
    public void Handler_OfFactInserted_MayInsertFacts()
    {
        var session = SessionOf(EachBuyer());
        session.Events.FactInsertedEvent += (_, e) => session.TryInsert("inserted");
        session.Insert(B(1));
        session.Query<string>().Should().Equal("inserted");
    }

    [Test]
    public void Handler_DuringAChange_MayInsertFacts()
    {
        var session = SessionOf(EachBuyer());
        var second = B(2);
        session.Events.ActivationCreatedEvent += (_, _) => session.TryInsert(second);
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("each1", "each2");
    }
}
