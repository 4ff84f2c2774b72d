using Penalty.Engine.AgendaFilters;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>The filters that a host adds to the agenda.</summary>
[NonParallelizable]
public sealed class AgendaFilterTests
{
    [Test]
    public void AddFilter_ForAll_FiltersEveryRule()
    {
        var session = SessionOf(EachBuyer("one"), EachBuyer("two"));
        session.Agenda.AddFilter(new Filter(a => ((Buyer)a.Facts.Single().Value!).Id > 1));
        session.InsertAll([B(1), B(2)]);
        session.Fire();
        Log.Should().Equal("one2", "two2");
    }

    [Test]
    public void AddFilter_ForOneRule_FiltersThatRuleOnly()
    {
        Log.Clear();
        var rules = Definitions(EachBuyer("one"), EachBuyer("two"));
        var session = new RuleCompiler().Compile(rules).CreateSession();
        session.Agenda.AddFilter(rules.First(), new Filter(_ => false));
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("two1");
    }

    [Test]
    public void AddFilter_Several_AllHaveToAccept()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Filter(_ => true));
        session.Agenda.AddFilter(new Filter(_ => false));
        session.Insert(B(1));
        session.Fire().Should().Be(0);
    }

    [Test]
    public void AddFilter_MatchesOnTheAgendaAlready_Stay()
    {
        var session = SessionOf(EachBuyer());
        session.Insert(B(1));
        session.Agenda.AddFilter(new Filter(_ => false));
        session.Fire().Should().Be(1);
    }

    [Test]
    public void AddFilter_OneSession_OtherSessionsOfTheFactoryAreNotFiltered()
    {
        var factory = FactoryOf(EachBuyer());
        factory.CreateSession().Agenda.AddFilter(new Filter(_ => false));
        var other = factory.CreateSession();
        other.Insert(B(1));
        other.Fire().Should().Be(1);
    }

    [Test]
    public void AddFilter_SessionDisposed_TheNextSessionIsNotFiltered()
    {
        var factory = FactoryOf(EachBuyer());
        var first = factory.CreateSession();
        first.Agenda.AddFilter(new Filter(_ => false));
        ((IDisposable)first).Dispose();
        var next = factory.CreateSession();
        next.Insert(B(1));
        next.Fire().Should().Be(1);
    }

    [Test]
    public void StatefulFilter_MatchFires_IsSelectedBeforeItsActionsRun()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Recorder());
        session.Insert(B(1));
        session.Fire();
        Log.Should().Equal("accept1", "select1", "each1");
    }

    [Test]
    public void StatefulFilter_MatchGoes_IsRemoved()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Recorder());
        var buyer = B(1);
        session.Insert(buyer);
        session.Retract(buyer);
        Log.Should().Equal("accept1", "remove1");
    }

    [Test]
    public void StatefulFilter_MatchIsUpdatedAfterItFired_IsAskedAgain()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Recorder());
        var buyer = B(1);
        session.Insert(buyer);
        session.Fire();
        Log.Clear();
        session.Update(buyer);
        Log.Should().Equal("accept1");
    }

    [Test]
    public void Filter_Throws_TheExceptionComesThrough()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Filter(_ => throw new InvalidOperationException("filter")));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>().WithMessage("filter");
    }

    [Test]
    public void Filter_Threw_FurtherChangesAreRefusedWithTheReason()
    {
        var session = SessionOf(EachBuyer());
        session.Agenda.AddFilter(new Filter(_ => throw new InvalidOperationException("filter")));
        session.Invoking(s => s.Insert(B(1))).Should().Throw<InvalidOperationException>();
        session.Invoking(s => s.Insert(B(2))).Should().Throw<InvalidOperationException>().WithMessage("*agenda filter*discarded*");
    }

    [Test]
    public void AddFilter_Null_IsRefused() =>
        SessionOf(EachBuyer()).Invoking(s => s.Agenda.AddFilter(null!)).Should().Throw<ArgumentNullException>();

    private sealed class Filter : IAgendaFilter
    {
        private readonly Func<Activation, bool> _accepts;

        public Filter(Func<Activation, bool> accepts) => _accepts = accepts;

        public bool Accept(AgendaContext context, Activation activation) => _accepts(activation);
    }

    private sealed class Recorder : IStatefulAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation)
        {
            Write("accept" + Id(activation));
            return true;
        }

        public void Select(AgendaContext context, Activation activation) => Write("select" + Id(activation));

        public void Remove(AgendaContext context, Activation activation) => Write("remove" + Id(activation));

        private static int Id(Activation activation) => ((Buyer)activation.Facts.Single().Value!).Id;
    }
}
