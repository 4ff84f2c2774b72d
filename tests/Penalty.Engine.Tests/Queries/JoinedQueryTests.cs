using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>Queries for each match of what comes before them.</summary>
public class JoinedQueryTests
{
    private static object[] Facts => [new Owner("o", 1, "x"), new Owner("p", 2, "y"), new Item("a", 1, "x"), new Item("b", 2, "x")];

    [Test]
    public void Collect_ForEachOwner_CollectsItsItems() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var count = 0;
            when.Match(() => owner).Query(() => count, q => q.Match<Item>(i => i.Key == owner.Key).Collect().Select(c => c.Count()));
        },
        Facts, "o,2", "p,0");

    [Test]
    public void Collect_WithoutJoin_CollectsAllForEachOwner() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            IEnumerable<Item> items = null!;
            when.Match(() => owner).Query(() => items, q => q.Match<Item>().Collect().OrderBy(i => i.Number));
        },
        Facts, "o,[a b]", "p,[a b]");

    [Test]
    public void GroupBy_KeyOfAnEarlierAlias_GroupsForEachOwner() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            string text = null!;
            when.Match(() => owner).Query(() => text, q => q
                .Match<Item>().GroupBy(i => i.Number > owner.Number, i => i.Number * owner.Number).Select(g => g.Key + ":" + g.Sum()));
        },
        Facts, "o,False:1", "o,True:2", "p,False:6");

    [Test]
    public void Query_AfterExists_JoinsWhatWasMatchedBefore() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            IEnumerable<string> names = null!;
            when.Match(() => owner)
                .Exists<Item>(i => i.Key == owner.Key)
                .Query(() => names, q => q.Match<Item>(i => i.Number > owner.Number).Select(i => i.Name + owner.Name).Collect());
        },
        Facts, "o,[bo]");

    [Test]
    public void Query_FollowedByAPattern_JoinsItsResult() => EveryWay.Finds(
        when =>
        {
            IGrouping<string, Item> group = null!;
            Owner owner = null!;
            when.Query(() => group, q => q.Match<Item>().GroupBy(i => i.Key!).Where(g => g.Sum(i => i.Number) == 3))
                .Match(() => owner, o => o.Key == group.Key)
                .Having(() => group.Any(i => i.Number == owner.Number));
        },
        [new Owner("o", 3, "x"), new Owner("p", 9, "x"), new Item("a", 3, "x")], "x[a],o");

    [Test]
    public void Query_OverAnotherQuery_SeesItsResult() => EveryWay.Finds(
        when =>
        {
            IEnumerable<Item> items = null!;
            var largest = 0;
            Item item = null!;
            when.Query(() => items, q => q.Match<Item>().Collect().OrderBy(i => i.Number).Where(c => c.Any()))
                .Query(() => largest, q => q.From(() => items).Select(c => c.Max(i => i.Number)))
                .Match(() => item, i => i.Number == largest)
                .Having(() => items.Count() == 2);
        },
        [new Item("a", 1), new Item("b", 2)], "[a b],2,b");

    [Test]
    public void From_SelectManyOfAnAlias_GivesItsParts() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var letter = ' ';
            when.Match(() => owner).Query(() => letter, q => q.From(() => owner.Key!).SelectMany(k => k).Where(c => c != 'z'));
        },
        [new Owner("o", 0, "xz"), new Owner("p", 0, "zy")], "o,x", "p,y");

    [Test]
    public void Update_AliasOfASelector_GivesTheNewResult()
    {
        var owner = new Owner("o", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            string text = null!;
            when.Match(() => o).Query(() => text, q => q
                .Match<Item>().GroupBy(i => i.Number > o.Number).Select(g => g.Key + ":" + g.Count()));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(owner, new Item("a", 1), new Item("b", 2));
        owner.Number = 5;

        watch.Session.Update(owner);

        watch.Text.Should().Be("o,False:2");
    }

    [Test]
    public void Update_AliasOfAnOrder_OrdersAnew()
    {
        var owner = new Owner("o", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            IEnumerable<Item> items = null!;
            when.Match(() => o).Query(() => items, q => q.Match<Item>().Collect().OrderBy(i => i.Number * o.Number));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(owner, new Item("a", 1), new Item("b", 2));
        owner.Number = -1;

        watch.Session.Update(owner);

        watch.Text.Should().Be("o,[b a]");
    }

    [Test]
    public void Update_AliasOfACondition_CollectsOthers()
    {
        var owner = new Owner("o", 1, "x");
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            IEnumerable<Item> items = null!;
            when.Match(() => o).Query(() => items, q => q.Match<Item>(i => i.Key == o.Key).Collect());
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(owner, new Item("a", 1, "x"), new Item("b", 2, "y"));
        var collection = watch.Matches.Single().Facts.Last().Value;
        owner.Key = "y";

        watch.Session.Update(owner);

        watch.Text.Should().Be("o,[b]");
        watch.Matches.Single().Facts.Last().Value.Should().BeSameAs(collection);
    }

    [Test]
    public void Update_AliasThatSelectorsDoNotUse_FiresAgain()
    {
        var owner = new Owner("o", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            var number = 0;
            when.Match(() => o).Query(() => number, q => q.Match<Item>().Select(i => i.Number));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(owner, new Item("a", 1), new Item("b", 2));
        watch.Session.Fire();

        watch.Session.Update(owner);

        watch.Session.Fire().Should().Be(2);
    }
}
