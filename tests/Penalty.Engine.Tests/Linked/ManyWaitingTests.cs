using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts that wait while others are propagated, which makes still others wait.</summary>
[NonParallelizable]
public sealed class ManyWaitingTests
{
    [Test]
    public void PropagateLinked_InsertionsTakeMatchesDownWhileRetractionsWait_EachIsDoneOnce([Range(1, 40)] int buyers)
    {
        var session = SessionOf(YieldPerBuyer("found"), new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b).Not<Found>(f => f.Rule == "found", f => f.Key == b.Id + "");
            then.Yield(_ => new Found("missing", b.Id + ""));
        }));
        session.AutoPropagateLinkedFacts = false;
        Buyer[] all = [.. Enumerable.Range(0, buyers).Select(i => B(i))];
        session.InsertAll(all);
        session.Fire();
        session.PropagateLinked().Sum(set => set.FactCount).Should().Be(3 * buyers, "of each buyer two are inserted and one is retracted");
        session.Retract(all[0]);
        session.PropagateLinked().Should().BeEmpty("the retraction has propagated what waited");
        session.Query<Found>().Select(f => f.Rule + f.Key).Should().Equal(all.Skip(1).Select(b => "found" + b.Id));
    }
}
