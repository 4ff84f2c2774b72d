using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

/// <summary>A match knows the facts that an aggregate was made from.</summary>
public class SourceTests
{
    private static object[] Facts => [new Item("a", 2, "x"), new Item("b", 1, "y"), new Item("c", 3, "x")];

    [Test]
    public void Source_FactOfTheSession_IsNull() => WatchOf(q => q.Match<Item>()).Insert(new Item("a")).Matches.Single().Facts.Single().Source.Should().BeNull();

    [Test]
    public void Source_Collect_IsAnAggregate() => Source(q => q.Match<Item>().Collect()).SourceType.Should().Be(FactSourceType.Aggregate);

    [Test]
    public void Source_Collect_HasTheFactsInOrder() => Source(q => q.Match<Item>().Collect()).Facts.Names().Should().Be("a b c");

    [Test]
    public void Source_EmptyCollection_HasNoFacts() =>
        WatchOf(q => q.Match<Item>().Collect()).Matches.Single().Facts.Single().Source!.Facts.Should().BeEmpty();

    [Test]
    public void Source_OrderBy_HasTheFactsInTheirNewOrder() => Source(q => q.Match<Item>().Collect().OrderBy(i => i.Number)).Facts.Names().Should().Be("b a c");

    [Test]
    public void Source_ToLookup_HasAllFacts() => Source(q => q.Match<Item>().Collect().ToLookup(i => i.Key)).Facts.Names().Should().Be("a c b");

    [Test]
    public void Source_GroupBy_HasTheFactsOfTheGroup() => Source(q => q.Match<Item>().GroupBy(i => i.Key)).Facts.Names().Should().Be("a c");

    [Test]
    public void Source_Select_HasTheFact() => Source(q => q.Match<Item>().Select(i => i.Number)).Facts.Names().Should().Be("a");

    [Test]
    public void Source_SelectMany_HasTheFact() => Source(q => q.Match<Item>().SelectMany(i => i.Key!)).Facts.Names().Should().Be("a");

    [Test]
    public void Source_Custom_HasTheFactsThatItWasGiven() => Source(q => q.Match<Item>().Sum(i => i.Number)).Facts.Names().Should().Be("a b c");

    [Test]
    public void Source_AfterWhere_HasTheFacts() => Source(q => q.Match<Item>().Collect().Where(c => c.Any())).Facts.Names().Should().Be("a b c");

    [Test]
    public void Source_FactsComeAndGo_HasThoseThatAreThere()
    {
        var items = Facts;
        var watch = WatchOf(q => q.Match<Item>().Collect()).Insert(items);
        var source = watch.Matches.Single().Facts.Single().Source!;

        watch.Session.Retract(items[1]);
        watch.Insert(items[1]);

        source.Facts.Names().Should().Be("a c b");
    }

    [Test]
    public void Source_OfNestedQuery_LeadsToTheFactsStepByStep()
    {
        var source = Source(q => q.Match<Item>().GroupBy(i => i.Key).Select(g => g.Key + g.Count()).Collect());

        source.Facts.Names().Should().Be("x2 y1");
        source.Facts.First().Source!.Facts.Names().Should().Be("x[a c]");
        source.Facts.First().Source!.Facts.Single().Source!.Facts.Names().Should().Be("a c");
    }

    [Test]
    public void Source_FactsOfTheSource_HaveTheirTypes() =>
        Source(q => q.Match<Thing>().Collect()).Facts.Select(f => f.Type).Should().AllBeEquivalentTo(typeof(Item));

    [Test]
    public void Source_InAnAction_IsThere()
    {
        EngineFixture.Log.Clear();
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            IEnumerable<Item> items = null!;
            when.Query(() => items, q => q.Match<Item>().Collect());
            then.Do(ctx => EngineFixture.Write(ctx.Match.Facts.Single().Source!.Facts.Names()));
        })).Insert(Facts);

        watch.Session.Fire();

        EngineFixture.Log.Should().Equal("a b c");
    }

    [Test]
    public void Source_JoinedQuery_HasTheFactsOfItsOwner()
    {
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner owner = null!;
            IEnumerable<Item> items = null!;
            when.Match(() => owner).Query(() => items, q => q.Match<Item>(i => i.Key == owner.Key).Collect());
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(Facts).Insert(new Owner("o", 0, "x"));

        watch.Matches.Single().Facts.Last().Source!.Facts.Names().Should().Be("a c");
    }

    /// <summary>The source of the first match's query.</summary>
    private static IFactSource Source<TResult>(Func<IQuery, IQuery<TResult>> query) =>
        WatchOf(query).Insert(Facts).Matches[0].Facts.Single().Source!;
}
