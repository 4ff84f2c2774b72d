using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Robust;

/// <summary>Facts that were retracted are let go while the session lives on: hundreds of rounds take no more memory than the first ones.</summary>
[NonParallelizable]
public sealed class LivingSessionTests
{
    private const int Rounds = 400;

    // NRules takes 30 ms for each of these.
    private const int CostlyRounds = 100;
    private const int Settled = 20;
    private const int Facts = 1_000;
    private const long Allowed = 8 << 20;

    private sealed record Document(int Number, int Group)
    {
        public byte[] Text { get; } = new byte[1024];
    }

    private sealed record Page(int Number, int Group)
    {
        public byte[] Text { get; } = new byte[1024];
    }

    private sealed record Conclusion(int Number)
    {
        public byte[] Text { get; } = new byte[1024];
    }

    [Test]
    public void Rounds_OnePattern_MemoryStaysWhereItWas() => StaysWhereItWas(
        Rounds,
        i => new Document(i, i),
        new TestRule((when, then) =>
        {
            Document d = null!;
            when.Match(() => d, x => x.Number >= 0);
            then.Do(_ => Nothing());
        }));

    [Test]
    public void Rounds_JoinAndYield_MemoryStaysWhereItWas() => StaysWhereItWas(
        Rounds,
        i => i % 2 == 0 ? new Document(i, i / 2) : new Page(i, i / 2),
        new TestRule((when, then) =>
        {
            Document d = null!;
            Page p = null!;
            when.Match(() => d).Match(() => p, x => x.Group == d.Group);
            then.Yield(_ => new Conclusion(d.Number));
        }),
        new TestRule((when, then) =>
        {
            Conclusion c = null!;
            when.Match(() => c);
            then.Do(_ => Nothing());
        }));

    [Test]
    public void Rounds_GroupsAndQuantifiers_MemoryStaysWhereItWas() => StaysWhereItWas(
        CostlyRounds,
        i => i % 2 == 0 ? new Document(i, i / 2) : new Page(i, i / 2),
        new TestRule((when, then) =>
        {
            IGrouping<int, Document> group = null!;
            when.Query(() => group, q => q.Match<Document>().GroupBy(d => d.Group / 10)).Exists<Page>(p => p.Group / 10 == group.Key);
            then.Do(_ => Nothing());
        }),
        new TestRule((when, then) =>
        {
            Document d = null!;
            IEnumerable<Page> pages = null!;
            when.Match(() => d).Query(() => pages, q => q.Match<Page>(p => p.Group == d.Group).Collect()).Not<Page>(p => p.Number == d.Number);
            then.Do(_ => Nothing());
        }));

    private static void StaysWhereItWas(int rounds, Func<int, object> make, params Rule[] rules)
    {
        var session = EngineFixture.SessionOf(rules);
        long settled = 0;
        for (var round = 1; round <= rounds; round++)
        {
            Round(session, make, round);
            if (round == Settled) settled = GC.GetTotalMemory(forceFullCollection: true);
        }

        (GC.GetTotalMemory(forceFullCollection: true) - settled).Should().BeLessThan(Allowed);
        session.Query<object>().Should().BeEmpty();
    }

    private static void Round(ISession session, Func<int, object> make, int round)
    {
        object[] facts = [.. Enumerable.Range(0, Facts).Select(i => make(round * Facts + i))];
        session.InsertAll(facts);
        session.Fire().Should().BePositive();
        session.RetractAll(facts);
    }

    private static void Nothing()
    {
    }
}
