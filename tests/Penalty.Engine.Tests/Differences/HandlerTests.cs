using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>A handler of <c>ActivationCreatedEvent</c> that throws. NRules has put the match on the agenda already and does not know of it later;
/// Penalty.Engine does not put it there, and makes it with the next update.</summary>
[NonParallelizable]
public class HandlerTests
{
    private readonly Buyer _buyer = B(1);

    [Test]
    public void Fire_HandlerOfTheMatchThrew_OnlyNRulesFiresIt()
    {
        Broken(NRulesFactory(EachBuyer())).Fire().Should().Be(1);
        Broken(PenaltyFactory(EachBuyer())).Fire().Should().Be(0);
    }

    [Test]
    public void Update_HandlerOfTheMatchThrew_NRulesFiresTwice()
    {
        var (nrules, penalty) = (Broken(NRulesFactory(EachBuyer())), Broken(PenaltyFactory(EachBuyer())));
        nrules.Update(_buyer);
        penalty.Update(_buyer);

        nrules.Fire().Should().Be(2);
        penalty.Fire().Should().Be(1);
    }

    [Test]
    public void Retract_HandlerOfTheMatchThrew_NRulesFiresIt()
    {
        var (nrules, penalty) = (Broken(NRulesFactory(EachBuyer())), Broken(PenaltyFactory(EachBuyer())));
        nrules.Retract(_buyer);
        penalty.Retract(_buyer);

        nrules.Fire().Should().Be(1);
        penalty.Fire().Should().Be(0);
    }

    private ISession Broken(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        EventHandler<AgendaEventArgs> handler = (_, _) => Throw("handler");
        session.Events.ActivationCreatedEvent += handler;
        session.Invoking(s => s.Insert(_buyer)).Should().Throw<InvalidOperationException>().WithMessage("handler");
        session.Events.ActivationCreatedEvent -= handler;
        return session;
    }
}
