using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts that follow at once, and those that wait for <c>PropagateLinked</c>.</summary>
[NonParallelizable]
public sealed class PropagationTests
{
    // The update builds on the fact before, so that a lost update shows.
    private static TestRule Growing() => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Yield(_ => new Found("grows", "1"), (_, old) => new Found("grows", old.Key + "+"));
    }, "grows");

    [Test]
    public void AutoPropagateLinkedFacts_NewSession_IsTrue() => SessionOf(EachBuyer()).AutoPropagateLinkedFacts.Should().BeTrue();

    [Test]
    public void PropagateLinked_NothingWaits_IsEmpty() => SessionOf(EachBuyer()).PropagateLinked().Should().BeEmpty();

    [Test]
    public void Fire_NotAutomatic_LinkedFactsAreThereButReachNoRule()
    {
        var session = Waiting(YieldPerBuyer(), EachFound());
        session.Insert(B(1));
        session.Fire();
        session.Query<Found>().Should().HaveCount(1);
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Test]
    public void PropagateLinked_Insertions_AreOneSet()
    {
        var session = Waiting(YieldPerBuyer());
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        var set = session.PropagateLinked().Should().ContainSingle().Subject;
        set.Action.Should().Be(LinkedFactAction.Insert);
        set.FactCount.Should().Be(2);
        set.Facts.Select(f => f.Value).Should().Equal(new Found("yields", "1"), new Found("yields", "2"));
    }

    [Test]
    public void PropagateLinked_InsertionPropagatedByAnUpdate_OnlyTheNextUpdateWaits()
    {
        var session = Waiting(Growing());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire();
        session.PropagateLinked().Select(s => s.Action).Should().Equal(LinkedFactAction.Update);
    }

    [Test]
    public void PropagateLinked_SeveralUpdatesOfOneFact_EachBuildsOnTheOneBefore()
    {
        var session = Waiting(Growing());
        var buyer = B(1);
        session.Insert(buyer);
        for (var i = 0; i < 3; i++)
        {
            session.Fire();
            session.Update(buyer);
        }

        session.PropagateLinked();
        session.Query<Found>().Single().Key.Should().Be("1++");
    }

    [Test]
    public void PropagateLinked_MatchGone_TheRetractionHasPropagatedAlready()
    {
        var session = Waiting(YieldPerBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.PropagateLinked();
        session.Retract(buyer);
        session.Query<Found>().Should().BeEmpty();
        session.PropagateLinked().Should().BeEmpty();
    }

    [Test]
    public void PropagateLinked_MatchGoneBeforePropagation_NothingIsInserted()
    {
        var session = Waiting(YieldPerBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.PropagateLinked().Should().BeEmpty();
        session.Query<Found>().Should().BeEmpty();
    }

    [Test]
    public void PropagateLinked_FactsMatchAnotherRule_FiresOnTheNextFire()
    {
        var session = Waiting(YieldPerBuyer(), EachFound());
        session.Insert(B(1));
        session.Fire();
        session.PropagateLinked();
        session.Fire();
        Log.Should().Equal("1");
    }

    [Test]
    public void Insert_LinkedFactsWait_ArePropagatedAfterTheFactItself()
    {
        var session = Waiting(YieldPerBuyer(), EachFound());
        session.Insert(B(1));
        session.Fire();
        session.Insert(S(2));
        session.PropagateLinked().Should().BeEmpty();
        session.Fire().Should().Be(1);
    }

    [Test]
    public void PropagateLinked_Fact_IsOfTheMatchThatYieldedIt()
    {
        var session = Waiting(YieldPerBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        var source = session.PropagateLinked().Single().Facts.Single().Source!;
        source.SourceType.Should().Be(FactSourceType.Linked);
        source.Facts.Select(f => f.Value).Should().Equal(buyer);
        source.Should().BeAssignableTo<ILinkedFactSource>().Which.Rule.Name.Should().Be("yields");
    }

    [Test]
    public void Fire_LaterActionOfTheRuleFails_FactsLinkedBeforeAreThere()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("kept", b.Id + "")).Do(_ => Throw("later"));
        }));
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>();
        session.Query<Found>().Should().Equal(new Found("kept", "1"));
    }

    private static TestRule EachFound() => new((when, then) =>
    {
        Found f = null!;
        when.Match(() => f);
        then.Do(_ => Write(f.Key));
    });

    private static ISession Waiting(params NRules.Fluent.Dsl.Rule[] rules)
    {
        var session = SessionOf(rules);
        session.AutoPropagateLinkedFacts = false;
        return session;
    }
}
