using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>In which order matches fire: by priority; then by the change that brought them; then as rules are defined; then as facts came.</summary>
[NonParallelizable]
public sealed class OrderTests
{
    [Test]
    public void Fire_Priorities_HigherFirst()
    {
        var session = SessionOf(EachBuyer("low", -1), EachBuyer("middle"), EachBuyer("high", 5));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("high1", "middle1", "low1");
    }

    [Test]
    public void Fire_OneBatch_RuleByRuleAndFactByFact()
    {
        var session = SessionOf(EachBuyer("one"), EachBuyer("two"));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        Log.Should().Equal("one1", "one2", "two1", "two2");
    }

    [Test]
    public void Fire_FactsOneByOne_TheEarlierChangeFirst()
    {
        var session = SessionOf(EachBuyer("one"), EachBuyer("two"));
        session.Insert(B(1));
        session.Insert(B(2));
        session.Fire();
        Log.Should().Equal("one1", "two1", "one2", "two2");
    }

    [Test]
    public void Fire_HigherPriorityComesLater_GoesFirst()
    {
        var session = SessionOf(EachBuyer("low"), new TestRule((when, then) =>
        {
            Seller s = null!;
            when.Match(() => s);
            then.Do(_ => Write("high" + s.Id));
        }, "high", 1));
        session.Insert(B(1));
        session.Insert(S(2));
        session.Fire();
        Log.Should().Equal("high2", "low1");
    }

    [Test]
    public void Fire_ActionBringsAMatchOfHigherPriority_GoesBeforeThoseThatWait()
    {
        var session = SessionOf(
            new TestRule((when, then) =>
            {
                Buyer b = null!;
                when.Match(() => b);
                then.Do(_ => Write("buyer" + b.Id)).Do(c => c.Insert(S(b.Id, 0, 0)));
            }),
            new TestRule((when, then) =>
            {
                Seller s = null!;
                when.Match(() => s);
                then.Do(_ => Write("seller" + s.Id));
            }, "seller", 1));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        Log.Should().Equal("buyer1", "seller1", "buyer2", "seller2");
    }

    [Test]
    public void Fire_UpdatedWhileWaiting_KeepsItsPlace()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Insert(B(2));
        session.Update(buyer);
        session.Fire();
        Log.Should().Equal("each1", "each2");
    }

    [Test]
    public void Fire_UpdatedWhileWaiting_FiresOnce()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_RetractedWhileWaiting_DoesNotFire()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Retract(buyer);
        session.Fire().Should().Be(0);
    }

    [Test]
    public void Fire_RepeatableRule_FiresForEachUpdate()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_NonRepeatableRule_DoesNotFireForAnUpdate()
    {
        var session = SessionOf(new OnceRule());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire().Should().Be(0);
    }

    [Test]
    public void Fire_NonRepeatableRule_FiresForAnotherFact()
    {
        var session = SessionOf(new OnceRule());
        session.Insert(B(1));
        session.Fire();
        session.Insert(B(2));
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_NonRepeatableRule_FiresAgainAfterTheMatchWasGone()
    {
        var session = SessionOf(new OnceRule());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Insert(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_NonRepeatableRuleThatUpdatesItsFact_DoesNotRecurse()
    {
        var session = SessionOf(new OnceRule());
        session.Insert(B(1));
        session.Fire().Should().Be(1);
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OnceRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Then().Do(c => c.Update(b));
        }
    }
}
