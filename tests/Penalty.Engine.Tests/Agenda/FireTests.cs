using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>How far <c>Fire</c> goes: limits, <c>Halt</c>, cancellation.</summary>
[NonParallelizable]
public sealed class FireTests
{
    [TestCase(0, 0)]
    [TestCase(2, 2)]
    [TestCase(3, 3)]
    [TestCase(9, 3)]
    public void Fire_Limit_FiresAtMostThatMany(int limit, int fired)
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), B(2), B(3)]);
        session.Fire(limit).Should().Be(fired);
    }

    [Test]
    public void Fire_AfterALimit_GoesOnWhereItStopped()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), B(2), B(3)]);
        session.Fire(2);
        Log.Clear();
        session.Fire();
        Log.Should().Equal("each3");
    }

    [Test]
    public void Fire_NothingOnTheAgenda_IsZero() => SessionOf(EachBuyer()).Fire().Should().Be(0);

    [Test]
    public void Fire_Halt_StopsAfterTheRule()
    {
        var session = SessionOf(Acting(c => c.Halt()));
        session.InsertAll([B(1), B(2)]);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_Halt_LaterActionsOfTheRuleStillRun()
    {
        Action<IContext> halt = c => c.Halt();
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(c => halt.Invoke(c)).Do(_ => Write("after"));
        }));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("after");
    }

    [Test]
    public void Fire_AfterHalt_GoesOn()
    {
        var session = SessionOf(Acting(c => c.Halt()));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Fire_CancelledBefore_FiresOnceAndStops()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), B(2)]);
        session.Fire(new CancellationToken(canceled: true)).Should().Be(1);
    }

    [Test]
    public void Fire_CancelledByAnAction_StopsAfterTheRule()
    {
        using var stop = new CancellationTokenSource();
        var session = SessionOf(Acting(_ => stop.Cancel()));
        session.InsertAll([B(1), B(2)]);
        session.Fire(stop.Token).Should().Be(1);
    }

    [Test]
    public void Fire_CancelledWithLimit_StopsAtTheFirstOfTheTwo()
    {
        using var stop = new CancellationTokenSource();
        var session = SessionOf(Acting(_ => stop.Cancel()));
        session.InsertAll([B(1), B(2), B(3)]);
        session.Fire(2, stop.Token).Should().Be(1);
    }

    [Test]
    public void Fire_WithAToken_ActionsSeeIt()
    {
        using var stop = new CancellationTokenSource();
        var seen = CancellationToken.None;
        var session = SessionOf(Acting(c => seen = c.CancellationToken));
        session.Insert(B(1));
        session.Fire(stop.Token);
        seen.Should().Be(stop.Token);
    }

    [Test]
    public void Fire_WithoutAToken_ActionsSeeNone()
    {
        var seen = new CancellationToken(canceled: true);
        var session = SessionOf(Acting(c => seen = c.CancellationToken));
        session.Insert(B(1));
        session.Fire();
        seen.Should().Be(CancellationToken.None);
    }

    [Test]
    public void Peek_SeveralMatches_IsTheOneThatFiresNext()
    {
        var session = SessionOf(EachBuyer("low"), EachBuyer("high", 1));
        session.Insert(B(1));
        session.Agenda.Peek().Rule.Name.Should().Be("high");
    }

    [Test]
    public void Peek_Match_StaysOnTheAgenda()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        session.Agenda.Peek();
        session.Fire().Should().Be(1);
    }

    [Test]
    public void Peek_EmptyAgenda_Throws() =>
        SessionOf(EachBuyer()).Invoking(s => s.Agenda.Peek()).Should().Throw<InvalidOperationException>();

    [Test]
    public void Clear_MatchesWait_NoneFires()
    {
        var session = SessionOf(EachBuyer());
        session.InsertAll([B(1), B(2)]);
        session.Agenda.Clear();
        session.Fire().Should().Be(0);
    }

    [Test]
    public void Clear_FactUpdatedAfterwards_ItsMatchFires()
    {
        var session = SessionOf(EachBuyer());
        var buyer = B(1);
        session.Insert(buyer);
        session.Agenda.Clear();
        session.Update(buyer);
        session.Fire().Should().Be(1);
    }

    [Test]
    public void IsEmpty_BeforeAndAfterFire_TellsWhetherMatchesWait()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        session.Agenda.IsEmpty.Should().BeFalse();
        session.Fire();
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    private static TestRule Acting(Action<IContext> action) => new((when, then) =>
    {
        Buyer b = null!;
        when.Match(() => b);
        then.Do(c => action.Invoke(c));
    });
}
