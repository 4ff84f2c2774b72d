using Penalty.Engine.Tests.Differences;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>A session that lives long takes room for the facts that it has, not for all that it ever had.</summary>
[PenaltyEngineOnly("It looks into the working memory.")]
[NonParallelizable]
public sealed class LongSessionTests
{
    [Test]
    public void Facts_ComeAndGoBehindOneThatStays_TakeNoMoreRoomThanThoseThatAreThere()
    {
        var session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Do(_ => Write("seen"));
        }));
        var waiting = new Queue<Buyer>();
        for (var id = 0; id < 10_000; id++)
        {
            waiting.Enqueue(new Buyer(id));
            session.Insert(waiting.Last());
            if (waiting.Count > 100) session.Retract(waiting.Dequeue());
        }

        ((Session)session).Memory.Facts.End.Should().BeLessThan(300);
        session.Query<Buyer>().Should().BeEquivalentTo(waiting);
    }
}
