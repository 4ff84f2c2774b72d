using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>The filters that a rule declares: <c>Filter().Where(…).OnChange(…)</c>.</summary>
[NonParallelizable]
public sealed class RuleFilterTests
{
    [Test]
    public void Where_DoesNotHold_TheMatchDoesNotFire()
    {
        var session = SessionOf(new ValueRule());
        session.InsertAll([B(1, value: 0), B(2, value: 1)]);
        session.Fire();
        Log.Should().Equal("value2");
    }

    [Test]
    public void Where_HoldsAfterAnUpdate_TheMatchFires()
    {
        var session = SessionOf(new ValueRule());
        var buyer = B(1, value: 0);
        session.Insert(buyer);
        buyer.Value = 1;
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Where_NoLongerHoldsWhileTheMatchWaits_TheMatchIsTakenOffTheAgenda()
    {
        var session = SessionOf(new ValueRule());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        buyer.Value = 0;
        session.Update(buyer);
        session.Fire().Should().Be(0);
    }

    [Test]
    public void Where_NoLongerHoldsAfterTheMatchFired_LinkedFactsStay()
    {
        var session = SessionOf(new YieldingValueRule());
        var buyer = B(1, value: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Value = 0;
        session.Update(buyer);
        session.Fire();
        session.Query<Found>().Should().HaveCount(1);
    }

    [Test]
    public void OnChange_TheKeyChanged_FiresAgain()
    {
        var session = SessionOf(new KeyRule());
        var buyer = B(1, group: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Group = 2;
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void OnChange_SomethingElseChanged_DoesNotFireAgain()
    {
        var session = SessionOf(new KeyRule());
        var buyer = B(1, group: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Value = 9;
        session.Update(buyer);
        session.Fire().Should().Be(0);
    }

    [Test]
    public void OnChange_TheRuleItselfUpdatesItsFact_DoesNotRecurse()
    {
        var session = SessionOf(new CountingRule());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void OnChange_SeveralKeysOneChanged_FiresAgain()
    {
        var session = SessionOf(new TwoKeysRule());
        var buyer = B(1, group: 1, value: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Value = 2;
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void WhereAndOnChange_PredicateFailsThoughTheKeyChanged_DoesNotFire()
    {
        var session = SessionOf(new BothRule());
        var buyer = B(1, group: 1, value: 1);
        session.Insert(buyer);
        session.Fire();
        (buyer.Group, buyer.Value) = (2, 0);
        session.Update(buyer);
        session.Fire().Should().Be(0);
    }

    [Test]
    public void OnChange_TheKeyChangesBackBeforeFiring_TheMatchIsTakenOffTheAgenda()
    {
        var session = SessionOf(new KeyRule());
        var buyer = B(1, group: 1);
        session.Insert(buyer);
        session.Fire();
        buyer.Group = 2;
        session.Update(buyer);
        buyer.Group = 1;
        session.Update(buyer);
        session.Fire().Should().Be(0);
    }

    private sealed class ValueRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().Where(() => b.Value > 0);
            Then().Do(_ => Write("value" + b.Id));
        }
    }

    private sealed class YieldingValueRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().Where(() => b.Value > 0);
            Then().Yield(_ => new Found("value", b.Id + ""));
        }
    }

    private sealed class KeyRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().OnChange(() => b.Group);
            Then().Do(_ => Write("key" + b.Id));
        }
    }

    private sealed class TwoKeysRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().OnChange(() => b.Group, () => b.Value);
            Then().Do(_ => Write("keys" + b.Id));
        }
    }

    private sealed class BothRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().OnChange(() => b.Group).Where(() => b.Value > 0);
            Then().Do(_ => Write("both" + b.Id));
        }
    }

    private sealed class CountingRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().OnChange(() => b.Group);
            Then().Do(c => c.Update(b, Raise));
        }

        private static void Raise(Buyer buyer) => buyer.Value++;
    }
}
