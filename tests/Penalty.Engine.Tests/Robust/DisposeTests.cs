using Penalty.Engine.Tests.Differences;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>Sessions that have been disposed of: our addition to NRules' interface.</summary>
[PenaltyEngineOnly("Sessions that can be disposed of are an addition.")]
[NonParallelizable]
public sealed class DisposeTests
{
    private static IEnumerable<TestCaseData> Uses()
    {
        yield return Use("Insert", s => s.Insert(B(2)));
        yield return Use("TryInsert", s => s.TryInsert(B(2)));
        yield return Use("InsertAll", s => s.InsertAll([B(2)]));
        yield return Use("Update", s => s.Update(B(2)));
        yield return Use("UpdateAll", s => s.UpdateAll([B(2)]));
        yield return Use("Retract", s => s.Retract(B(2)));
        yield return Use("RetractAll", s => s.RetractAll([B(2)]));
        yield return Use("Fire", s => s.Fire());
        yield return Use("Query", s => s.Query<Buyer>());
        yield return Use("PropagateLinked", s => s.PropagateLinked());
        yield return Use("Peek", s => s.Agenda.Peek());
        yield return Use("IsEmpty", s => _ = s.Agenda.IsEmpty);
        yield return Use("Clear", s => s.Agenda.Clear());
        yield return Use("Metrics", s => s.Metrics.GetAll());
    }

    [TestCaseSource(nameof(Uses))]
    public void Use_Disposed_Throws(Action<ISession> use)
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        ((IDisposable)session).Dispose();
        session.Invoking(use).Should().Throw<ObjectDisposedException>();
    }

    [Test]
    public void Query_MadeBeforeDispose_ThrowsWhenEnumerated()
    {
        var session = SessionOf(EachBuyer());
        var query = session.Query<Buyer>();
        ((IDisposable)session).Dispose();
        query.Invoking(q => q.ToList()).Should().Throw<ObjectDisposedException>();
    }

    [Test]
    public void Dispose_Twice_DoesNothing()
    {
        var session = (IDisposable)SessionOf(EachBuyer());
        session.Dispose();
        session.Invoking(s => s.Dispose()).Should().NotThrow();
    }

    [Test]
    public void Dispose_TwiceThenTwoSessions_TheyDoNotShareTheirFacts()
    {
        var factory = FactoryOf(EachBuyer());
        var disposed = (IDisposable)factory.CreateSession();
        disposed.Dispose();
        disposed.Dispose();
        var (one, two) = (factory.CreateSession(), factory.CreateSession());
        one.Insert(B(1));
        two.Query<Buyer>().Should().BeEmpty();
    }

    [Test]
    public void Dispose_InAnAction_IsRefused()
    {
        ISession session = null!;
        Action dispose = () => ((IDisposable)session).Dispose();
        session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => dispose.Invoke());
        }));
        session.Insert(B(1));
        session.Invoking(s => s.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>()
            .WithInnerException<InvalidOperationException>().WithMessage("*at work*");
    }

    [Test]
    public void NextSession_AfterDispose_BeginsEmpty()
    {
        var factory = FactoryOf(EachBuyer(), YieldPerBuyer());
        var first = factory.CreateSession();
        first.InsertAll([B(1), B(2)]);
        first.Fire(1);
        ((IDisposable)first).Dispose();
        var next = factory.CreateSession();
        next.Query<object>().Should().BeEmpty();
        next.Agenda.IsEmpty.Should().BeTrue();
    }

    [Test]
    public void NextSession_WaitingLinkedFactsBeforeDispose_AreForgotten()
    {
        var factory = FactoryOf(YieldPerBuyer());
        var first = factory.CreateSession();
        first.AutoPropagateLinkedFacts = false;
        first.Insert(B(1));
        first.Fire();
        ((IDisposable)first).Dispose();
        factory.CreateSession().PropagateLinked().Should().BeEmpty();
    }

    [Test]
    public void NextSession_BrokenSessionDisposed_Works()
    {
        var factory = FactoryOf(EachBuyer());
        var broken = factory.CreateSession();
        broken.Events.ActivationCreatedEvent += (_, _) => Throw("handler");
        broken.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>();
        ((IDisposable)broken).Dispose();
        var next = factory.CreateSession();
        next.Insert(B(1));
        next.Fire().Should().Be(1);
    }

    private static TestCaseData Use(string name, Action<ISession> use) => new TestCaseData(use).SetArgDisplayNames(name);
}
