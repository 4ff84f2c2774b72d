using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Agenda;

/// <summary>A match that a filter takes off the agenda, and lets back, fires in its old place if anything before it is left by then.</summary>
[NonParallelizable]
public sealed class SuspendedMatchTests
{
    /// <summary>Three matches wait: 1, 2, 3. <c>-2</c>: the filter does not accept the second any more; <c>+2</c>: it does again; <c>fire</c>: one fires;
    /// <c>look</c>: somebody asks whether the agenda is empty; <c>clear</c>: it is cleared; <c>gone 1</c>: the fact is retracted. In the end all fire.</summary>
    [TestCase("-2, +2", "1 2 3")]
    [TestCase("-2, look, +2", "1 2 3", Description = "Looking takes suspended matches off the front only.")]
    [TestCase("-2, fire, +2", "1 3 2", Description = "What is suspended is in front once the first has fired.")]
    [TestCase("-1, +1", "1 2 3")]
    [TestCase("-1, look, +1", "2 3 1")]
    [TestCase("-1, fire, +1", "2 3 1")]
    [TestCase("-1, fire none, +1", "2 3 1")]
    [TestCase("-2, -3, look, +3, +2", "1 2 3")]
    [TestCase("-2, -3, fire, +3, +2", "1 3 2")]
    [TestCase("-2, gone 1, +2", "2 3")]
    [TestCase("-2, gone 1, look, +2", "3 2")]
    [TestCase("-2, +2, -1, look, +1", "2 3 1")]
    [TestCase("-1, clear, +1", "1")]
    [TestCase("-1, gone 1", "2 3")]
    [TestCase("-1, -2, -3", "")]
    public void Fire_FilterLetsMatchesBack_InThisOrder(string steps, string fired)
    {
        var session = SessionOf(new ValueRule());
        Buyer[] buyers = [B(1, value: 1), B(2, value: 1), B(3, value: 1)];
        foreach (var buyer in buyers) session.Insert(buyer);

        foreach (var step in steps.Split(", ")) Do(session, buyers, step);

        session.Fire();
        string.Join(' ', Log).Should().Be(fired);
    }

    /// <summary>While an action runs, suspended matches still have their places.</summary>
    [Test]
    public void Fire_ActionLetsTheNextMatchBack_ItKeepsItsPlace()
    {
        Buyer[] buyers = [B(1, value: 1), B(2, value: 1), B(3, value: 1)];
        var session = SessionOf(new WakingRule(buyers[1]));
        foreach (var buyer in buyers) session.Insert(buyer);
        Set(session, buyers[1], 0);

        session.Fire();

        Log.Should().Equal("1", "2", "3");
    }

    private static void Do(ISession session, Buyer[] buyers, string step)
    {
        switch (step)
        {
            case "look":
                _ = session.Agenda.IsEmpty;
                break;
            case "fire":
                session.Fire(1);
                break;
            case "fire none":
                session.Fire(0);
                break;
            case "clear":
                session.Agenda.Clear();
                break;
            case "gone 1":
                session.Retract(buyers[0]);
                break;
            default:
                Set(session, buyers[step[1] - '1'], step[0] == '+' ? 1 : 0);
                break;
        }
    }

    private static void Set(ISession session, Buyer buyer, int value)
    {
        buyer.Value = value;
        session.Update(buyer);
    }

    private sealed class ValueRule : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().Where(() => b.Value > 0);
            Then().Do(_ => Write(b.Id + ""));
        }
    }

    private sealed class WakingRule(Buyer sleeper) : Rule
    {
        public override void Define()
        {
            Buyer b = null!;
            When().Match(() => b);
            Filter().Where(() => b.Value > 0);
            Then().Do(c => Fired(c, b));
        }

        private void Fired(IContext context, Buyer buyer)
        {
            Write(buyer.Id + "");
            if (sleeper.Value > 0) return;
            sleeper.Value = 1;
            context.Update(sleeper);
        }
    }
}
