using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Linked;

/// <summary>Linked facts are propagated at the end of a rule's actions, whatever else the actions change before.</summary>
[NonParallelizable]
public sealed class EndOfActionsTests
{
    [Test]
    public void Yield_ActionInsertsAnotherFactAfterwards_IsPropagatedWhenAllActionsAreDone()
    {
        ISession session = null!;
        Func<int> linkedSoFar = () => session.Query<Found>().Count();
        session = SessionOf(new TestRule((when, then) =>
        {
            Buyer b = null!;
            when.Match(() => b);
            then.Yield(_ => new Found("linked", "1"))
                .Do(c => c.Insert(new Seller(9)))
                .Do(_ => Write(linkedSoFar.Invoke() + " while acting"));
        }));
        session.Insert(new Buyer(1));
        session.Fire();
        Write(linkedSoFar() + " afterwards");
        Log.Should().Equal("0 while acting", "1 afterwards");
    }
}
