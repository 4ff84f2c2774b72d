using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class GroupByTests
{
    private static object[] Facts => [new Item("a", 1, "x"), new Item("b", 2, "x"), new Item("c", 3, "y"), new Item("d", 4)];

    [Test]
    public void GroupBy_NoFacts_DoesNotMatch() => WatchOf(q => q.Match<Item>().GroupBy(i => i.Key)).Text.Should().BeEmpty();

    [Test]
    public void GroupBy_Key_MatchesEachGroup() => Gives(
        q => q.Match<Item>().GroupBy(i => i.Key).Select(g => g.Key + ":" + string.Concat(g.Select(i => i.Name).Order())), Facts, "x:ab", "y:c", ":d");

    [Test]
    public void GroupBy_KeyAndElement_HasElements() => Gives(
        q => q.Match<Item>().GroupBy(i => i.Key, i => i.Number).Select(g => g.Key + g.Sum()), Facts, "x3", "y3", "4");

    [Test]
    public void GroupBy_CompositeKey_GroupsByValue() => Gives(
        q => q.Match<Item>().GroupBy(i => new { i.Key, Odd = i.Number % 2 }).Where(g => g.Key.Key != null).Select(g => g.Key.Key + g.Key.Odd + g.Count()),
        Facts, "x11", "x01", "y11");

    [Test]
    public void GroupBy_Where_NarrowsGroups() =>
        Gives(q => q.Match<Item>().GroupBy(i => i.Key).Where(g => g.Count() > 1).Select(g => g.Key!), Facts, "x");

    [Test]
    public void GroupBy_WhereBefore_NarrowsFacts() =>
        Gives(q => q.Match<Item>().Where(i => i.Number > 1).GroupBy(i => i.Key).Select(g => g.Key + g.Count()), Facts, "x1", "y1", "1");

    [Test]
    public void GroupBy_NullableKey_HasAGroupOfNull() => Gives(
        q => q.Match<Item>().GroupBy(i => i.Maybe).Select(g => $"{g.Key}:{g.Count()}"),
        [new Item("a"), new Item("b"), new Item("c") { Maybe = 1 }], ":2", "1:1");

    [Test]
    public void GroupBy_FactsComeAndGo_GroupStaysTheSameObject()
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "x"), new Item("c", 3, "x")];
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key)).Insert(items[0]);
        var group = watch.Result<IGrouping<string, Item>>();
        watch.Session.Fire();
        watch.Insert(items[1]);
        watch.Session.Retract(items[0]);
        watch.Insert(items[2]);

        watch.Result<IGrouping<string, Item>>().Should().BeSameAs(group).And.Equal(items[1], items[2]);
    }

    [Test]
    public void GroupBy_KeyChanges_MovesTheFact()
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "x"), new Item("c", 3, "y")];
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key)).Insert(items);
        items[0].Key = "y";

        watch.Session.Update(items[0]);

        watch.Text.Should().Be("x[b] | y[c a]");
    }

    [Test]
    public void GroupBy_KeyChangesAndChangesBackInOneBatch_EndsWhereItBegan()
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "y")];
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key)).Insert(items);
        (items[0].Key, items[1].Key) = ("y", "x");

        watch.Session.UpdateAll(items);

        watch.Text.Should().Be("x[b] | y[a]");
    }

    [Test]
    public void GroupBy_LastFactLeaves_TheGroupGoes()
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "y")];
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key)).Insert(items);

        watch.Session.Retract(items[0]);

        watch.Text.Should().Be("y[b]");
    }

    [Test]
    public void GroupBy_ElementChanges_TheGroupFiresAgain()
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "y")];
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key, i => i.Number)).Insert(items);
        watch.Session.Fire();
        items[0].Number = 9;
        watch.Session.Update(items[0]);

        (watch.Session.Fire(), watch.Text).Should().Be((1, "x[9] | y[2]"));
    }

    [Test]
    public void GroupBy_OfGroups_GroupsThem() => Gives(
        q => q.Match<Item>().GroupBy(i => i.Key).GroupBy(g => g.Count()).Select(g => g.Key + ":" + g.Count()), Facts, "2:1", "1:2");

    [Test]
    public void GroupBy_Collect_CollectsGroups() => Gives(
        q => q.Match<Item>().GroupBy(i => i.Key).Collect().Select(c => c.Count()), Facts, "3");
}
