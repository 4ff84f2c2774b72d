using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts are in the working memory at once, and are propagated when their rule's actions are done, or with the next change before.</summary>
[NonParallelizable]
public sealed class EndOfActionsTests
{
    [Test]
    public void Yield_ActionInsertsAnotherFactAfterwards_IsPropagatedWithIt()
    {
        ISession session = null!;
        Func<int> linkedSoFar = () => session.Query<Found>().Count();
        session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("linked", "1"))
                .Do(_ => Write(linkedSoFar.Invoke() + " at once"))
                .Do(c => c.Insert(new Seller(9)))
                .Do(_ => Write("all actions done"));
        }));
        session.Events.FactInsertedEvent += (_, e) => Write("inserted " + e.Fact.Type.Name);
        session.Insert(new Buyer(1));
        session.Fire();
        Log.Should().Equal("inserted Buyer", "1 at once", "inserted Seller", "inserted Found", "all actions done");
    }
}
