using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Diagnostics;

/// <summary>What the agenda holds when a match's event comes: it has been changed already.</summary>
[NonParallelizable]
public sealed class AgendaEventTests
{
    private readonly List<bool> _empty = [];
    private ISession _session = null!;
    private Buyer _buyer = null!;

    [SetUp]
    public void Begin()
    {
        _empty.Clear();
        _session = SessionOf(EachBuyer());
        _buyer = B(1);
    }

    [Test]
    public void Created_InItsHandler_TheMatchIsOnTheAgenda()
    {
        _session.Events.ActivationCreatedEvent += Look;
        _session.Insert(_buyer);
        _empty.Should().Equal(false);
    }

    [Test]
    public void Updated_InItsHandler_TheMatchIsOnTheAgenda()
    {
        _session.Events.ActivationUpdatedEvent += Look;
        _session.Insert(_buyer);
        _session.Fire();
        _session.Update(_buyer);
        _empty.Should().Equal(false);
    }

    [Test]
    public void Deleted_InItsHandler_TheMatchIsOffTheAgenda()
    {
        _session.Events.ActivationDeletedEvent += Look;
        _session.Insert(_buyer);
        _session.Retract(_buyer);
        _empty.Should().Equal(true);
    }

    private void Look(object? sender, AgendaEventArgs e) => _empty.Add(_session.Agenda.IsEmpty);
}
