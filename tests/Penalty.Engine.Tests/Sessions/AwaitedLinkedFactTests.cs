namespace Penalty.Engine.Tests.Sessions;

/// <summary>Linked facts that were updated by their match while propagation waits.</summary>
public class AwaitedLinkedFactTests
{
    private sealed record Count(string Of, int Number);

    private readonly Buyer _buyer = new(1);
    private readonly List<int> _found = [];

    [Test]
    public void UpdateLinked_PropagationWaits_QueriesSeeTheNewFactAndRulesDoNot()
    {
        var session = UpdatedOnce();
        session.Query<Count>().Single().Number.Should().Be(2);
        session.Agenda.IsEmpty.Should().BeTrue();

        session.PropagateLinked();
        session.Fire();
        _found.Should().Equal(1, 2);
    }

    [Test]
    public void Insert_LinkedUpdateWaits_TheNewFactIsJoined()
    {
        var session = UpdatedOnce();

        session.Insert(new Seller(3));
        session.Fire();

        _found.Should().Equal(1, 2, 2);
    }

    [Test]
    public void UpdateLinked_Twice_TheSecondBuildsOnTheFirst()
    {
        var session = UpdatedOnce();
        session.Update(_buyer);
        session.Fire();

        session.PropagateLinked();

        session.Query<Count>().Single().Number.Should().Be(3);
    }

    /// <summary>A session in which a count is 1, and its match has made 2 of it.</summary>
    private ISession UpdatedOnce()
    {
        var session = EngineFixture.SessionOf(
            new TestRule((when, then) =>
            {
                Buyer buyer = null!;
                when.Match(() => buyer);
                then.Yield(_ => new Count("buyer", 1), (_, count) => new Count("buyer", count.Number + 1));
            }),
            new TestRule((when, then) =>
            {
                Count count = null!;
                Seller seller = null!;
                when.Match(() => count).Match(() => seller, s => s.Id > count.Number);
                then.Do(_ => _found.Add(count.Number));
            }));
        _found.Clear();
        session.InsertAll([_buyer, new Seller(4)]);
        session.Fire();
        session.AutoPropagateLinkedFacts = false;
        session.Update(_buyer);
        session.Fire();
        return session;
    }
}
