using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Memories that outgrow their chains several times, with facts of both sides coming in turn.</summary>
[NonParallelizable]
public sealed class LongMemoryTests
{
    [TestCase(100)]
    [TestCase(1_000)]
    [TestCase(20_000)]
    public void Join_FactsOfBothSidesInTurn_FindsEachPairOnce(int pairs)
    {
        var session = SessionOf(Pairs());
        foreach (var id in Enumerable.Range(0, pairs))
        {
            session.Insert(new Buyer(2 * id) { Group = id });
            session.Insert(new Seller((2 * id) + 1) { Group = id });
        }

        session.Fire().Should().Be(pairs);
    }

    [TestCase(100)]
    [TestCase(1_000)]
    [TestCase(20_000)]
    public void Join_AllInOneBatch_FindsEachPairOnce(int pairs)
    {
        var session = SessionOf(Pairs());
        session.InsertAll(Enumerable.Range(0, pairs).SelectMany(id => new object[]
        {
            new Buyer(2 * id) { Group = id },
            new Seller((2 * id) + 1) { Group = id },
        }));
        session.Fire().Should().Be(pairs);
    }

    private static Sessions.TestRule Pairs() => new((when, then) =>
    {
        Buyer b = null!;
        Seller s = null!;
        when.Match(() => b).Match(() => s, x => x.Group == b.Group);
        then.Do(_ => Write("pair"));
    });
}
