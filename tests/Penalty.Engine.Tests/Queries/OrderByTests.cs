using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class OrderByTests
{
    private static object[] Facts => [new Item("a", 2, "x"), new Item("b", 1, "y"), new Item("c", 3, "x")];

    [Test]
    public void OrderBy_EveryOrderOfFacts_Ascends() => Gives(q => q.Match<Item>().Collect().OrderBy(i => i.Number), Facts, "[b a c]");

    [Test]
    public void OrderByDescending_EveryOrderOfFacts_Descends() =>
        Gives(q => q.Match<Item>().Collect().OrderByDescending(i => i.Number), Facts, "[c a b]");

    [Test]
    public void ThenBy_EveryOrderOfFacts_AscendsWithin() =>
        Gives(q => q.Match<Item>().Collect().OrderBy(i => i.Key).ThenBy(i => i.Number), Facts, "[a c b]");

    [Test]
    public void ThenByDescending_EveryOrderOfFacts_DescendsWithin() =>
        Gives(q => q.Match<Item>().Collect().OrderByDescending(i => i.Key).ThenByDescending(i => i.Number), Facts, "[b c a]");

    [Test]
    public void ThenBy_ThreeKeys_TheFirstThatDiffersDecides() => Gives(
        q => q.Match<Item>().Collect().OrderBy(i => i.Flag).ThenByDescending(i => i.Key).ThenBy(i => i.Number), Facts, "[b a c]");

    [Test]
    public void OrderBy_EqualKeys_AreInTheOrderOfInsertion() =>
        WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Flag)).Insert(Facts).Text.Should().Be("[a b c]");

    [Test]
    public void OrderByDescending_EqualKeys_AreInTheOrderOfInsertion() =>
        WatchOf(q => q.Match<Item>().Collect().OrderByDescending(i => i.Flag)).Insert(Facts).Text.Should().Be("[a b c]");

    [Test]
    public void OrderBy_NullKeys_ComeFirst() => Gives(
        q => q.Match<Item>().Collect().OrderBy(i => i.Key), [new Item("a", 0, "x"), new Item("b"), new Item("c", 0, "w")], "[b c a]");

    [Test]
    public void OrderBy_NullableKeys_ComeFirst() => Gives(
        q => q.Match<Item>().Collect().OrderByDescending(i => i.Maybe).ThenBy(i => i.Name),
        [new Item("a") { Maybe = 1 }, new Item("b"), new Item("c") { Maybe = 2 }], "[c a b]");

    [Test]
    public void Update_KeyChanges_MovesTheFact()
    {
        Item[] items = [new Item("a", 1), new Item("b", 2), new Item("c", 3)];
        var watch = WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number)).Insert(items);
        items[0].Number = 9;

        watch.Session.Update(items[0]);

        watch.Text.Should().Be("[b c a]");
    }

    [Test]
    public void UpdateAll_KeysAreReversed_TheOrderIs()
    {
        var items = Enumerable.Range(0, 300).Select(i => new Item("i" + i, i)).ToArray();
        var watch = WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number)).Insert([.. items]);
        foreach (var item in items) item.Number = -item.Number;

        watch.Session.UpdateAll(items);

        watch.Result<IEnumerable<Item>>().Should().Equal(items.Reverse());
    }

    [Test]
    public void Update_ManyOneByOne_KeepTheOrder()
    {
        var items = Enumerable.Range(0, 300).Select(i => new Item("i" + i, i * 7 % 300)).ToArray();
        var watch = WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number).ThenBy(i => i.Name)).Insert([.. items]);
        foreach (var item in items)
        {
            item.Number = item.Number * 11 % 100;
            watch.Session.Update(item);
        }

        watch.Session.RetractAll(items[..50]);

        watch.Result<IEnumerable<Item>>().Should().Equal(items[50..].OrderBy(i => i.Number).ThenBy(i => i.Name));
    }

    [Test]
    public void OrderBy_FactsComeAndGo_StaysTheSameObject()
    {
        var facts = Facts;
        var watch = WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number)).Insert(facts[0]);
        var collection = watch.Result<IEnumerable<Item>>();
        watch.Session.Fire();
        watch.Insert(facts[1], facts[2]);
        watch.Session.Retract(facts[0]);

        watch.Result<IEnumerable<Item>>().Should().BeSameAs(collection);
    }

    [Test]
    public void OrderBy_Where_NarrowsCollections() =>
        Gives(q => q.Match<Item>().Collect().OrderBy(i => i.Number).Where(c => c.Any(), c => c.First().Name == "b").Select(c => c.Last().Name), Facts, "c");

    [Test]
    public void OrderBy_NoFacts_IsEmpty() => WatchOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number)).Text.Should().Be("[]");
}
