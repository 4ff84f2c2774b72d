using Penalty.Engine.Tests.Differences;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Robust;

/// <summary>What came out of a session stays as it was, though the session's working memory is used again by another one.</summary>
[PenaltyEngineOnly("Sessions that can be disposed of are an addition.")]
[NonParallelizable]
public sealed class KeptAfterDisposeTests
{
    [Test]
    public void Match_FromAnEvent_Stays()
    {
        IMatch? kept = null;
        Reuse(EachBuyer(), s => s.Events.RuleFiredEvent += (_, e) => kept = e.Match);
        kept!.Facts.Single().Value.Should().BeOfType<Buyer>().Which.Id.Should().Be(1);
    }

    [Test]
    public void Match_PeekedAt_Stays()
    {
        IMatch? kept = null;
        Reuse(EachBuyer(), _ => { }, s => kept = s.Agenda.Peek());
        kept!.Facts.Single().Value.Should().BeOfType<Buyer>().Which.Id.Should().Be(1);
    }

    [Test]
    public void Match_FromAnActionsContext_Stays()
    {
        IMatch? kept = null;
        Action<IContext> keep = c => kept ??= c.Match;
        Reuse(
            new TestRule((when, then) =>
            {
                Buyer b = null!;
                when.Match(() => b);
                then.Do(c => keep.Invoke(c));
            }),
            _ => { });
        kept!.Facts.Single().Value.Should().BeOfType<Buyer>().Which.Id.Should().Be(1);
    }

    [Test]
    public void Fact_FromAnEvent_Stays()
    {
        IFact? kept = null;
        Reuse(EachBuyer(), s => s.Events.FactInsertedEvent += (_, e) => kept = e.Fact);
        kept!.Value.Should().BeOfType<Buyer>().Which.Id.Should().Be(1);
    }

    [Test]
    public void Source_OfALinkedFact_Stays()
    {
        IFact? kept = null;
        Reuse(YieldPerBuyer(), s => s.Events.FactInsertedEvent += (_, e) => kept = e.Fact);
        kept!.Source!.Facts.Single().Value.Should().BeOfType<Buyer>().Which.Id.Should().Be(1);
    }

    [Test]
    public void Collection_KeptByAnAction_Stays()
    {
        IEnumerable<Buyer>? kept = null;
        Action<IEnumerable<Buyer>> keep = c => kept ??= c;
        Reuse(
            new TestRule((when, then) =>
            {
                IEnumerable<Buyer> all = null!;
                when.Query(() => all, q => q.Match<Buyer>().Collect().Where(c => c.Any()));
                then.Do(_ => keep.Invoke(all));
            }),
            _ => { });
        kept!.Select(b => b.Id).Should().Equal(1);
    }

    [Test]
    public void OrderedCollection_KeptByAnAction_Stays()
    {
        IEnumerable<Buyer>? kept = null;
        Action<IEnumerable<Buyer>> keep = c => kept ??= c;
        Reuse(
            new TestRule((when, then) =>
            {
                IEnumerable<Buyer> all = null!;
                when.Query(() => all, q => q.Match<Buyer>().Collect().OrderBy(b => b.Id).Where(c => c.Any()));
                then.Do(_ => keep.Invoke(all));
            }),
            _ => { });
        kept!.Select(b => b.Id).Should().Equal(1);
    }

    [Test]
    public void Group_KeptByAnAction_Stays()
    {
        IGrouping<int, Buyer>? kept = null;
        Action<IGrouping<int, Buyer>> keep = c => kept ??= c;
        Reuse(
            new TestRule((when, then) =>
            {
                IGrouping<int, Buyer> group = null!;
                when.Query(() => group, q => q.Match<Buyer>().GroupBy(b => b.Id));
                then.Do(_ => keep.Invoke(group));
            }),
            _ => { });
        kept!.Select(b => b.Id).Should().Equal(1);
    }

    [Test]
    public void Lookup_KeptByAnAction_Stays()
    {
        IKeyedLookup<int, Buyer>? kept = null;
        Action<IKeyedLookup<int, Buyer>> keep = c => kept ??= c;
        Reuse(
            new TestRule((when, then) =>
            {
                IKeyedLookup<int, Buyer> lookup = null!;
                when.Query(() => lookup, q => q.Match<Buyer>().Collect().ToLookup(b => b.Id, b => b).Where(l => l.Count > 0));
                then.Do(_ => keep.Invoke(lookup));
            }),
            _ => { });
        kept!.Keys.Should().Equal(1);
    }

    /// <summary>Uses a session with one buyer, disposes of it, and uses its memory for other buyers.</summary>
    private static void Reuse(Rule rule, Action<ISession> prepare, Action<ISession>? look = null)
    {
        var factory = FactoryOf(rule);
        var first = factory.CreateSession();
        prepare(first);
        first.Insert(B(1));
        look?.Invoke(first);
        first.Fire();
        ((IDisposable)first).Dispose();
        var second = factory.CreateSession();
        second.InsertAll([B(7), B(8)]);
        second.Fire();
    }
}
