using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>The events of facts, matches and firings, at the session and at its factory.</summary>
[TestFixture(false)]
[TestFixture(true)]
[NonParallelizable]
public sealed class SessionEventTests
{
    private readonly bool _atFactory;
    private readonly List<string> _heard = [];
    private readonly List<object?> _senders = [];
    private ISession _session = null!;
    private Buyer _buyer = null!;

    public SessionEventTests(bool atFactory) => _atFactory = atFactory;

    [SetUp]
    public void Begin()
    {
        _heard.Clear();
        _senders.Clear();
        var factory = FactoryOf(YieldPerBuyer());
        _session = factory.CreateSession();
        Listen(_atFactory ? factory.Events : _session.Events);
        _buyer = B(1);
    }

    [Test]
    public void Insert_Fact_InsertingThenMatchThenInserted()
    {
        _session.Insert(_buyer);
        _heard.Should().Equal("inserting Buyer", "created yields(Buyer)", "inserted Buyer");
    }

    [Test]
    public void Update_Fact_UpdatingThenMatchThenUpdated()
    {
        _session.Insert(_buyer);
        _heard.Clear();
        _session.Update(_buyer);
        _heard.Should().Equal("updating Buyer", "updated yields(Buyer)", "updated Buyer");
    }

    [Test]
    public void Retract_Fact_RetractingThenMatchThenRetracted()
    {
        _session.Insert(_buyer);
        _heard.Clear();
        _session.Retract(_buyer);
        _heard.Should().Equal("retracting Buyer", "deleted yields(Buyer)", "retracted Buyer");
    }

    [Test]
    public void Fire_Match_FiringThenFiredThenTheLinkedFact()
    {
        _session.Insert(_buyer);
        _heard.Clear();
        _session.Fire();
        _heard.Should().Equal("firing yields(Buyer)", "fired yields(Buyer)", "inserting Found", "inserted Found");
    }

    [Test]
    public void Retract_FactWithALinkedOne_TheLinkedOneFollows()
    {
        _session.Insert(_buyer);
        _session.Fire();
        _heard.Clear();
        _session.Retract(_buyer);
        _heard.Should().Equal(
            "retracting Buyer", "deleted yields(Buyer)", "retracted Buyer", "retracting Found", "retracted Found");
    }

    [Test]
    public void Update_MatchWithALinkedFactFiresAgain_TheLinkedFactIsUpdated()
    {
        _session.Insert(_buyer);
        _session.Fire();
        _session.Update(_buyer);
        _heard.Clear();
        _session.Fire();
        _heard.Should().Equal("firing yields(Buyer)", "fired yields(Buyer)", "updating Found", "updated Found");
    }

    [Test]
    public void InsertAll_Facts_EachIsTold()
    {
        _session.InsertAll([S(1), S(2)]);
        _heard.Should().Equal("inserting Seller", "inserting Seller", "inserted Seller", "inserted Seller");
    }

    [Test]
    public void TryInsert_KnownFact_NothingIsTold()
    {
        _session.Insert(_buyer);
        _heard.Clear();
        _session.TryInsert(_buyer);
        _heard.Should().BeEmpty();
    }

    [Test]
    public void Sender_OfEveryEvent_IsTheSession()
    {
        _session.Insert(_buyer);
        _session.Fire();
        _senders.Distinct().Should().Equal(_session);
    }

    private void Listen(IEventProvider events)
    {
        events.FactInsertingEvent += Fact("inserting");
        events.FactInsertedEvent += Fact("inserted");
        events.FactUpdatingEvent += Fact("updating");
        events.FactUpdatedEvent += Fact("updated");
        events.FactRetractingEvent += Fact("retracting");
        events.FactRetractedEvent += Fact("retracted");
        events.ActivationCreatedEvent += Match("created");
        events.ActivationUpdatedEvent += Match("updated");
        events.ActivationDeletedEvent += Match("deleted");
        events.RuleFiringEvent += Match("firing");
        events.RuleFiredEvent += Match("fired");
    }

    private EventHandler<WorkingMemoryEventArgs> Fact(string what) => (sender, e) =>
    {
        _senders.Add(sender);
        _heard.Add($"{what} {e.Fact.Type.Name}");
    };

    private EventHandler<AgendaEventArgs> Match(string what) => (sender, e) =>
    {
        _senders.Add(sender);
        _heard.Add($"{what} {e.Rule.Name}({string.Join(",", e.Facts.Select(f => f.Value!.GetType().Name))})");
    };
}
