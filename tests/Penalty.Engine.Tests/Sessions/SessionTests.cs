using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Sessions;

[NonParallelizable]
public sealed class SessionTests
{
    private static Buyer B(int id, int group = 0, int value = 0) => new(id) { Group = group, Value = value };

    private static TestRule EachBuyer(string name = "each", int priority = 0) => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(_ => Write(name + b.Id));
    }, name, priority);

    [Test]
    public void Insert_FactTwice_Throws()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Invoking(s => s.Insert(buyer)).Should().Throw<ArgumentException>();
        session.TryInsert(buyer).Should().BeFalse();
    }

    [Test]
    public void UpdateAndRetract_UnknownFact_Throw()
    {
        var session = SessionOf(EachBuyer());
        session.Invoking(s => s.Update(B(1))).Should().Throw<ArgumentException>();
        session.Invoking(s => s.Retract(B(1))).Should().Throw<ArgumentException>();
        session.TryUpdate(B(1)).Should().BeFalse();
        session.TryRetract(B(1)).Should().BeFalse();
        session.Invoking(s => s.Insert(null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void TryInsertAll_OneKnown_InsertsNothingOrTheOthers()
    {
        var session = SessionOf(EachBuyer());
        var known = B(1);
        session.Insert(known);
        session.TryInsertAll([known, B(2)]).Failed.Should().Equal(known);
        session.Query<Buyer>().Should().HaveCount(1);
        session.TryInsertAll([known, B(2)], BatchOptions.SkipFailed).FailedCount.Should().Be(1);
        session.Query<Buyer>().Should().HaveCount(2);
    }

    [Test]
    public void Fire_Priorities_HigherFirstThenInOrder()
    {
        var session = SessionOf(EachBuyer("low"), EachBuyer("high", 5));
        session.InsertAll([B(1), B(2)]);
        session.Fire().Should().Be(4);
        Log.Should().Equal("high1", "high2", "low1", "low2");
    }

    [Test]
    public void Fire_WithLimit_FiresThatManyAndKeepsTheRest()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), B(2), B(3)]);
        session.Fire(2).Should().Be(2);
        session.Agenda.IsEmpty.Should().BeFalse();
        session.Fire().Should().Be(1);
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Test]
    public void Fire_Cancelled_FiresNothingMore()
    {
        using var stop = new CancellationTokenSource();
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => stop.Cancel());
        }));
        session.InsertAll([B(1), B(2)]);
        session.Fire(stop.Token).Should().Be(1);
    }

    [Test]
    public void Fire_Halt_StopsAfterTheRule()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => c.Halt());
        }));
        session.InsertAll([B(1), B(2)]);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Triggers_MatchComesChangesAndGoes_EachActionRuns()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b, x => x.Value == 0);
            then.Action(_ => Write("on" + b.Id), ActionTrigger.Activated)
                .Action(_ => Write("again" + b.Id), ActionTrigger.Reactivated)
                .Undo(_ => Write("off" + b.Id));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire();
        buyer.Value = 1;
        session.Update(buyer);
        session.Fire();
        Log.Should().Equal("on1", "again1", "off1");
    }

    [Test]
    public void Fire_NonRepeatableRule_FiresAgainOnlyAfterTheMatchWasGone()
    {
        var session = SessionOf(new OnceRule());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire().Should().Be(1);
        session.Update(buyer);
        session.Fire().Should().Be(0);
        session.Retract(buyer);
        session.Insert(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Filter_OnChange_FiresOnlyWhenTheKeyChanged()
    {
        var session = SessionOf(new KeyRule());
        var buyer = B(1, group: 1);
        session.Insert(buyer);
        session.Fire().Should().Be(1);
        buyer.Value = 9;
        session.Update(buyer);
        session.Fire().Should().Be(0);
        buyer.Group = 2;
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Condition_ThatThrows_IsWrappedUnlessHandled()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b, x => 1 / x.Value > 0);
            then.Do(_ => Write("fired"));
        }));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<DivideByZeroException>();
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.Insert(B(2));
        session.Insert(B(3, value: 1));
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Action_ThatThrows_IsWrappedAndTheSessionGoesOn()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => Fail(b.Id));
        }, "fails"), EachBuyer("then"));
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which.RuleName.Should().Be("fails");
        session.Fire().Should().Be(1);
        Log.Should().Equal("then1");
    }

    [Test]
    public void Yield_TwoForms_UpdateTheLinkedFactInPlace()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("count", b.Id + ":1"), (_, old) => new Found("count", old.Key + "+"));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire();
        session.Query<Found>().Single().Key.Should().Be("1:1+");
        session.Retract(buyer);
        session.Query<Found>().Should().BeEmpty();
    }

    [Test]
    public void PropagateLinked_NotAutomatic_WaitsAndTellsWhatItDid()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("linked", b.Id + ""));
        }));
        session.AutoPropagateLinkedFacts = false;
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        session.Query<Found>().Should().BeEmpty();
        var set = session.PropagateLinked().Single();
        set.Action.Should().Be(LinkedFactAction.Insert);
        set.FactCount.Should().Be(2);
        session.Query<Found>().Should().HaveCount(2);
    }

    [Test]
    public void LinkedFact_Source_IsTheMatchThatYieldedIt()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("linked", b.Id + ""));
        }, "yields"));
        IFact? linked = null;
        session.Events.FactInsertedEvent += (_, e) => linked = e.Fact.Value is Found ? e.Fact : linked;
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        var source = (ILinkedFactSource)linked!.Source!;
        source.Rule.Name.Should().Be("yields");
        source.Facts.Single().Value.Should().BeSameAs(buyer);
    }

    [Test]
    public void Session_UsedByTwoThreads_IsRefused()
    {
        ISession session = null!;
        InvalidOperationException? refused = null;
        Action insertOnAnotherThread = () => RunOnAnotherThread(() => refused = Record(() => session.Insert(B(9))));
        session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => insertOnAnotherThread.Invoke());
        }));
        session.Insert(B(1));
        session.Fire();
        refused!.Message.Should().Contain("thread");
    }

    [Test]
    public void Compile_Cancelled_ThrowsRatherThanLeavingRulesOut()
    {
        var rules = new RuleDefinitionFactory().Create([EachBuyer()]);
        new RuleCompiler().Invoking(c => c.Compile(rules, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Test]
    public void Define_UndeclaredOrEmpty_ThrowsDefinitionException()
    {
        new RuleDefinitionFactory().Invoking(f => f.Create(new TestRule((when, _) => when.Match<Buyer>()))).Should()
            .Throw<RuleDefinitionException>().Which.RuleType.Should().Be<TestRule>();
    }

    private static void RunOnAnotherThread(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }

    private static InvalidOperationException? Record(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (InvalidOperationException e)
        {
            return e;
        }
    }

    private static void Fail(int id) => throw new InvalidOperationException("broken " + id);

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OnceRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Then().Do(_ => Write("once" + b.Id));
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
}
