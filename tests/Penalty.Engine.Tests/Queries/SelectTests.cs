using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class SelectTests
{
    private static object[] Facts => [new Item("a", 1, "xy"), new Item("b", 2, "x"), new Item("c", 3)];

    [Test]
    public void Match_Conditions_GivesFacts() => Gives(q => q.Match<Item>(i => i.Number > 1, i => i.Key != null), Facts, "b");

    [Test]
    public void Where_AfterMatch_NarrowsFacts() => Gives(q => q.Match<Item>().Where(i => i.Number > 1, i => i.Number < 3), Facts, "b");

    [Test]
    public void Select_EachFact_GivesItsValue() => Gives(q => q.Match<Item>().Select(i => i.Number * 2), Facts, "2", "4", "6");

    [Test]
    public void Select_Where_NarrowsValues() => Gives(q => q.Match<Item>().Select(i => i.Number * 2).Where(n => n > 3), Facts, "4", "6");

    [Test]
    public void Select_SelectOfSelect_GivesValues() => Gives(q => q.Match<Item>().Select(i => i.Number).Select(n => $"<{n}>"), Facts, "<1>", "<2>", "<3>");

    [Test]
    public void SelectMany_EachFact_GivesItsValuesAndEqualOnesOnce() =>
        Gives(q => q.Match<Item>(i => i.Key != null).SelectMany(i => i.Key!), Facts, "x", "y");

    [Test]
    public void SelectMany_NothingInside_DoesNotMatch() => Gives(q => q.Match<Item>().SelectMany(i => Array.Empty<int>()), Facts);

    [Test]
    public void SelectMany_Where_NarrowsDistinctValues() =>
        Gives(q => q.Match<Item>(i => i.Key != null).SelectMany(i => i.Key!).Where(c => c == 'x').Collect().Select(c => c.Count()), Facts, "1");

    [Test]
    public void Select_FactChanges_TheMatchStaysAndHasTheNewValue()
    {
        var item = new Item("a", 1);
        var watch = WatchOf(q => q.Match<Item>().Select(i => i.Number)).Insert(item);
        var match = watch.Matches.Single();
        item.Number = 2;

        watch.Session.Update(item);

        watch.Matches.Should().ContainSingle().Which.Should().BeSameAs(match);
        watch.Text.Should().Be("2");
    }

    [Test]
    public void Select_ValueNoLongerPassesWhere_TheMatchGoes()
    {
        var item = new Item("a", 1);
        var watch = WatchOf(q => q.Match<Item>().Select(i => i.Number).Where(n => n == 1)).Insert(item);
        item.Number = 2;

        watch.Session.Update(item);

        watch.Text.Should().BeEmpty();
    }

    [Test]
    public void SelectMany_FactChanges_ValuesComeGoAndStay()
    {
        var item = new Item("a", 0, "xy");
        var watch = WatchOf(q => q.Match<Item>().SelectMany(i => i.Key!)).Insert(item);
        var stays = watch.Matches[1];
        item.Key = "yz";

        watch.Session.Update(item);

        watch.Text.Should().Be("y | z");
        watch.Matches.Should().Contain(stays);
    }

    [Test]
    public void SelectMany_ValuesStay_FireAgain()
    {
        var item = new Item("a", 0, "xy");
        var watch = WatchOf(q => q.Match<Item>().SelectMany(i => i.Key!)).Insert(item);
        watch.Session.Fire();
        watch.Session.Update(item);

        watch.Session.Fire().Should().Be(2);
    }

    [Test]
    public void SelectMany_OfCollectedFacts_GivesTheirValues() => Gives(
        q => q.Match<Item>().Collect().SelectMany(c => c.Where(i => i.Number > 1)).Select(i => i.Name), Facts, "b", "c");
}
