using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class CollectTests
{
    private static Item[] Facts => [new Item("a", 1), new Item("b", 2), new Item("c", 3)];

    [Test]
    public void Collect_NoFacts_MatchesWithAnEmptyCollection() => WatchOf(q => q.Match<Item>().Collect()).Text.Should().Be("[]");

    [Test]
    public void Collect_Facts_AreInTheOrderOfInsertion() =>
        WatchOf(q => q.Match<Item>().Collect()).Insert(Facts).Text.Should().Be("[a b c]");

    [Test]
    public void Collect_EveryOrder_HasAllThatMatch() =>
        Gives(q => q.Match<Item>(i => i.Number > 1).Collect().Select(c => c.Sum(i => i.Number)), Facts, "5");

    [Test]
    public void Collect_WhereAny_DoesNotMatchWithoutFacts() =>
        Gives(q => q.Match<Item>(i => i.Number > 5).Collect().Where(c => c.Any()), Facts);

    [Test]
    public void Collect_WhereBefore_NarrowsFacts() =>
        Gives(q => q.Match<Item>().Where(i => i.Number > 1).Where(i => i.Number < 3).Collect().Select(c => string.Concat(c)), Facts, "b");

    [Test]
    public void Collect_WhereAfter_NarrowsCollections() =>
        Gives(q => q.Match<Item>().Collect().Where(c => c.Count() == 3, c => c.All(i => i.Number > 0)).Select(c => c.Count()), Facts, "3");

    [Test]
    public void Collect_FactsComeAndGo_StaysTheSameObject()
    {
        var items = Facts;
        var watch = WatchOf(q => q.Match<Item>().Collect()).Insert(items[0]);
        var collection = watch.Result<IEnumerable<Item>>();
        watch.Session.Fire();
        watch.Insert(items[1]);
        watch.Session.RetractAll(items[..2]);
        watch.Insert(items[2]);

        watch.Result<IEnumerable<Item>>().Should().BeSameAs(collection).And.Equal(items[2]);
    }

    [Test]
    public void Collect_FactChanges_FiresAgain()
    {
        var items = Facts;
        var watch = WatchOf(q => q.Match<Item>().Collect()).Insert(items);
        watch.Session.Fire();
        watch.Session.UpdateAll(items);

        watch.Session.Fire().Should().Be(1);
    }

    [Test]
    public void Collect_BatchOfFacts_FiresOnce()
    {
        var watch = WatchOf(q => q.Match<Item>().Collect().Where(c => c.Any()));
        watch.Session.InsertAll(Facts);

        watch.Session.Fire().Should().Be(1);
    }

    [Test]
    public void Collect_FactUpdated_KeepsItsPlace()
    {
        var items = Facts;
        var watch = WatchOf(q => q.Match<Item>().Collect()).Insert(items);

        watch.Session.Update(items[0]);

        watch.Text.Should().Be("[a b c]");
    }

    [Test]
    public void Collect_FactStopsAndBeginsToMatch_ComesLast()
    {
        var first = new Item("a", 1);
        var watch = WatchOf(q => q.Match<Item>(i => i.Number > 0).Collect()).Insert(first, new Item("b", 2));
        first.Number = 0;
        watch.Session.Update(first);
        first.Number = 1;
        watch.Session.Update(first);

        watch.Text.Should().Be("[b a]");
    }

    [Test]
    public void Collect_RecordsReplacedByEqualOnes_HasTheNewOnes()
    {
        var watch = WatchOf(q => q.Match<Note>().Collect()).Insert(new Note("n") { Text = "1" });

        watch.Session.Update(new Note("n") { Text = "2" });

        watch.Text.Should().Be("[n2]");
    }

    [Test]
    public void Collect_ManyFactsComeAndGo_HasThoseThatAreThere()
    {
        var items = Enumerable.Range(0, 1_000).Select(i => new Item("i" + i, i)).ToArray();
        var watch = WatchOf(q => q.Match<Item>().Collect());
        watch.Session.InsertAll(items);
        foreach (var item in items.Where(i => i.Number % 7 != 0)) watch.Session.Retract(item);
        watch.Session.InsertAll(items.Where(i => i.Number % 7 == 1));

        watch.Result<IEnumerable<Item>>().Should().Equal(items.Where(i => i.Number % 7 == 0).Concat(items.Where(i => i.Number % 7 == 1)));
    }

    [Test]
    public void Collect_ValueTypes_CollectsValues() => Gives(
        q => q.Match<Point>(p => p.X > 0).Collect().Select(c => c.Sum(p => p.Y)), [new Point(0, 1), new Point(1, 2), new Point(2, 3)], "5");

    [Test]
    public void Collect_BaseType_CollectsDerivedFacts() => Gives(
        q => q.Match<IThing>().Collect().Select(c => string.Concat(c.Select(t => t.Name).Order())), [new Special("s"), new Owner("o")], "os");

    [Test]
    public void Collect_Twice_CollectsTheCollection() => Gives(
        q => q.Match<Item>().Collect().Collect().Select(c => c.Single().Count()), Facts, "3");
}
