using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class LookupTests
{
    private static Item[] Items => [new Item("a", 1, "x"), new Item("b", 2, "y"), new Item("c", 3, "x")];

    [Test]
    public void ToLookup_NoFacts_MatchesWithAnEmptyLookup() =>
        WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key)).Result<IKeyedLookup<string, Item>>().Count.Should().Be(0);

    [Test]
    public void ToLookup_Key_HasGroupsByKey() => Gives(
        q => q.Match<Item>().Collect().ToLookup(i => i.Key!).Select(l => $"{l.Count} {string.Concat(l["x"].Select(i => i.Name).Order())}"),
        Items, "2 ac");

    [Test]
    public void ToLookup_KeyAndElement_HasElements() => Gives(
        q => q.Match<Item>().Collect().ToLookup(i => i.Key!, i => i.Number).Select(l => l["x"].Sum() * 10 + l["y"].Sum()), Items, "42");

    [Test]
    public void ToLookup_WithoutSelectors_HasElementsByThemselves() => Gives(
        q => q.Match<Item>().Select(i => i.Name).Collect().ToLookup().Select(l => $"{l["a"].Count()}{l["?"].Count()}"), Items, "10");

    [Test]
    public void Indexer_UnknownKey_IsEmpty() =>
        WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(Items).Result<IKeyedLookup<string, Item>>()["?"].Should().BeEmpty();

    [Test]
    public void Contains_UnknownKey_IsFalse() =>
        WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(Items).Result<IKeyedLookup<string, Item>>().Contains("?").Should().BeFalse();

    [Test]
    public void Keys_InTheOrderInWhichTheyCame() =>
        WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(Items).Result<IKeyedLookup<string, Item>>().Keys.Should().Equal("x", "y");

    [Test]
    public void Keys_AfterAKeyWentAndAnotherCame_TheNewOneTakesItsPlace()
    {
        var items = Items;
        var watch = WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Name)).Insert(items);

        watch.Session.Retract(items[0]);
        watch.Insert(new Item("d"));

        watch.Result<IKeyedLookup<string, Item>>().Keys.Should().Equal("d", "b", "c");
    }

    [Test]
    public void Keys_Null_IsAKey()
    {
        var watch = WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key)).Insert(new Item("a"));

        watch.Result<IKeyedLookup<string?, Item>>()[null].Should().ContainSingle();
    }

    [Test]
    public void Enumeration_GivesGroupings() =>
        WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(Items).Text.Should().Be("[x[a c] y[b]]");

    [Test]
    public void ToLookup_FactsComeAndGo_StaysTheSameObject()
    {
        var items = Items;
        var watch = WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(items[0]);
        var lookup = watch.Result<IKeyedLookup<string, Item>>();
        watch.Session.Fire();
        watch.Insert(items[1]);
        watch.Session.Retract(items[0]);

        watch.Result<IKeyedLookup<string, Item>>().Should().BeSameAs(lookup);
        lookup.Keys.Should().Equal("y");
    }

    [Test]
    public void ToLookup_KeyChanges_MovesTheElement()
    {
        var items = Items;
        var watch = WatchOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!)).Insert(items);
        items[1].Key = "x";

        watch.Session.Update(items[1]);

        watch.Text.Should().Be("[x[a c b]]");
    }

    [Test]
    public void ToLookup_Where_NarrowsLookups() => Gives(
        q => q.Match<Item>().Collect().ToLookup(i => i.Key!).Where(l => l.Contains("y")).Select(l => l.Keys.Count()), Items, "2");

    [Test]
    public void ToLookup_SelectManyOfGroups_GivesThem() => Gives(
        q => q.Match<Item>().Collect().ToLookup(i => i.Key!).SelectMany(l => l).Select(g => g.Key + g.Count()), Items, "x2", "y1");
}
