using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>On which changes of a match an action runs, in every combination.</summary>
[NonParallelizable]
public sealed class TriggerTests
{
    private const ActionTrigger On = ActionTrigger.Activated;
    private const ActionTrigger Again = ActionTrigger.Reactivated;
    private const ActionTrigger Off = ActionTrigger.Deactivated;

    // The match comes and fires, changes and fires, and goes and fires.
    [TestCase(On, "x--")]
    [TestCase(On | Again, "xx-")]
    [TestCase(On | Off, "x-x")]
    [TestCase(On | Again | Off, "xxx")]
    public void Action_Trigger_RunsOnThoseChanges(ActionTrigger trigger, string expected)
    {
        var (session, buyer) = With(then => then.Action(_ => Write("x"), trigger));
        Life(session, buyer).Should().Be(expected);
    }

    [TestCase(Again)]
    [TestCase(Off)]
    [TestCase(Again | Off)]
    public void Actions_NoneOfThemTriggeredByActivation_TheRuleIsRefused(ActionTrigger trigger)
    {
        var act = () => With(then => then.Action(_ => Write("x"), trigger));
        act.Should().Throw<RuleDefinitionException>().WithInnerException<ArgumentException>().WithMessage("Rule must have at least one match action*");
    }

    [Test]
    public void Action_DefaultTrigger_IsActivatedAndReactivated()
    {
        var (session, buyer) = With(then => then.Do(_ => Write("x")));
        Life(session, buyer).Should().Be("xx-");
    }

    [Test]
    public void DoAndUndo_Match_DoneTwiceAndUndoneOnce()
    {
        var (session, buyer) = With(then => then.Do(_ => Write("d")).Undo(_ => Write("u")));
        Life(session, buyer).Should().Be("ddu");
    }

    [Test]
    public void Actions_Several_RunInTheOrderOfTheRule()
    {
        var (session, buyer) = With(then => then
            .Action(_ => Write("1"), On).Do(_ => Write("2")).Action(_ => Write("3"), Again).Undo(_ => Write("4")).Action(_ => Write("5"), On | Off));
        session.Insert(buyer);
        session.Fire();
        Log.Should().Equal("1", "2", "5");
    }

    [Test]
    public void Actions_SeveralDeactivated_RunInTheOrderOfTheRule()
    {
        var (session, buyer) = With(then => then.Do(_ => Write("1")).Undo(_ => Write("2")).Undo(_ => Write("3")));
        session.Insert(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Fire();
        Log.Should().Equal("1", "2", "3");
    }

    [Test]
    public void Undo_MatchGoneBeforeItFired_DoesNotRun()
    {
        var (session, buyer) = With(then => then.Do(_ => Write("d")).Undo(_ => Write("u")));
        session.Insert(buyer);
        session.Retract(buyer);
        session.Fire();
        Log.Should().BeEmpty();
    }

    [Test]
    public void Undo_FactNoLongerMatches_SeesItAsItIsNow()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b, x => x.Value == 0);
            then.Do(_ => Write("d" + b.Value)).Undo(_ => Write("u" + b.Value));
        }));
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        buyer.Value = 3;
        session.Update(buyer);
        session.Fire();
        Log.Should().Equal("d0", "u3");
    }

    [Test]
    public void Undo_ReactivationWaitsWhenTheMatchGoes_OnlyUndoRuns()
    {
        var (session, buyer) = With(then => then.Do(_ => Write("d")).Undo(_ => Write("u")));
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Retract(buyer);
        session.Fire();
        Log.Should().Equal("d", "u");
    }

    [Test]
    public void Trigger_OfTheMatch_TellsWhyItFires()
    {
        Action<IContext> write = c => Write(c.Match.Trigger.ToString());
        var (session, buyer) = With(then => then.Action(c => write.Invoke(c), On | Again | Off));
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire();
        session.Retract(buyer);
        session.Fire();
        Log.Should().Equal("Created", "Updated", "Removed");
    }

    [Test]
    public void Yield_SeveralInOneRule_EachHasAFactOfItsOwn()
    {
        var (session, buyer) = With(then => then
            .Yield(_ => new Found("one", "1")).Do(_ => Write("d")).Yield(_ => new Found("two", "1"), (_, old) => new Found("two", old.Key + "+")));
        session.Insert(buyer);
        session.Fire();
        session.Update(buyer);
        session.Fire();
        session.Query<Found>().Should().Equal(new Found("one", "1"), new Found("two", "1+"));
    }

    private static (ISession Session, Buyer Buyer) With(Action<IRightHandSideExpression> actions) => (
        SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            actions(then);
        })),
        B(1));

    /// <summary>What a rule writes when its match comes, changes and goes; a dash where nothing.</summary>
    private static string Life(ISession session, Buyer buyer)
    {
        Action<Buyer>[] changes = [session.Insert, session.Update, session.Retract];
        var life = "";
        foreach (var change in changes)
        {
            Log.Clear();
            change(buyer);
            session.Fire();
            life += Log.SingleOrDefault() ?? "-";
        }

        return life;
    }
}
