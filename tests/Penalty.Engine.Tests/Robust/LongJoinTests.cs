using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>Joins whose sides grow past each size at which their hash tables grow.</summary>
[NonParallelizable]
public sealed class LongJoinTests
{
    [TestCase(64)]
    [TestCase(65)]
    [TestCase(66)]
    [TestCase(256)]
    [TestCase(257)]
    [TestCase(1025)]
    [TestCase(4097)]
    public void Join_OfThatManyFacts_FindsEachPair(int facts)
    {
        var session = Session();
        for (var i = 0; i < facts; i++) session.Insert(B(i, group: i));
        for (var i = 0; i < facts; i++) session.Insert(S(i, group: i));
        session.Fire().Should().Be(facts);
    }

    [TestCase(65)]
    [TestCase(257)]
    public void Join_TheFactThatMadeItGrowIsRetracted_TheOthersAreFound(int facts)
    {
        var session = Session();
        Buyer[] buyers = [.. Enumerable.Range(0, facts).Select(i => B(i, group: i))];
        session.InsertAll(buyers);
        session.Retract(buyers[^1]);
        session.InsertAll(Enumerable.Range(0, facts).Select(i => S(i, group: i)));
        session.Fire().Should().Be(facts - 1);
    }

    [TestCase(1_000)]
    [TestCase(20_000)]
    public void Join_BothSidesInTurn_FindsEachPair(int pairs)
    {
        var session = Session();
        for (var i = 0; i < pairs; i++)
        {
            session.Insert(B(2 * i, group: i));
            session.Insert(S((2 * i) + 1, group: i));
        }

        session.Fire().Should().Be(pairs);
    }

    [TestCase(1_000)]
    [TestCase(20_000)]
    public void Join_BothSidesInOneBatch_FindsEachPair(int pairs)
    {
        var session = Session();
        session.InsertAll(Enumerable.Range(0, pairs).SelectMany(i => new object[] { B(2 * i, group: i), S((2 * i) + 1, group: i) }));
        session.Fire().Should().Be(pairs);
    }

    private static ISession Session() => SessionOf(new TestRule((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write(""));
    }));
}
