using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Queries;

/// <summary>A group that one fact leaves and another enters, in one change: whichever of the two comes first.</summary>
public class GroupRefillTests
{
    [TestCase(0, 1)]
    [TestCase(1, 0)]
    public void UpdateAll_FactsSwapTheirGroups_GroupsAreUpdatedAndNotNew(int first, int second)
    {
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "y")];
        var triggers = new List<string>();
        var session = Watch.Over(new TestRule((when, then) =>
        {
            IGrouping<string, Item> group = null!;
            when.Query(() => group, q => q.Match<Item>().GroupBy(i => i.Key!));
            then.Do(ctx => triggers.Add(ctx.Match.Trigger + " " + group.Key + " " + group.Single().Name));
        })).Insert(items).Session;
        session.Fire();
        triggers.Clear();
        (items[0].Key, items[1].Key) = ("y", "x");

        session.UpdateAll([items[first], items[second]]);
        session.Fire();

        triggers.Should().BeEquivalentTo("Updated y a", "Updated x b");
    }
}
