using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Memories are searched one by one up to eight entries and hashed beyond; around that limit and far beyond it the same must be found
/// after every step, and when the memories have become short again.</summary>
public class ManyFactsTests
{
    private static IEnumerable<int> Counts => [7, 8, 9, 17, 1_200];

    [TestCaseSource(nameof(Counts))]
    public void Join_ItemsComeAndGo_FindsAllPairs(int count) => Check(Join, count, (owners, items) =>
        from o in owners from i in items where i.Key == o.Key select $"{o},{i}");

    [TestCaseSource(nameof(Counts))]
    public void Exists_ItemsComeAndGo_FindsOwnersWithItems(int count) => Check(Exists, count, (owners, items) =>
        from o in owners where items.Any(i => i.Key == o.Key) select $"{o}");

    [TestCaseSource(nameof(Counts))]
    public void Not_ItemsComeAndGo_FindsOwnersWithoutItems(int count) => Check(Not, count, (owners, items) =>
        from o in owners where !items.Any(i => i.Key == o.Key) select $"{o}");

    [TestCaseSource(nameof(Counts))]
    public void Collect_ItemsComeAndGo_CollectsTheItemsOfEachOwner(int count) => Check(Collect, count, (owners, items) =>
        from o in owners select $"{o},{items.Count(i => i.Key == o.Key)}");

    private static void Check(
        Action<ILeftHandSideExpression> when, int count, Func<IReadOnlyCollection<Owner>, IReadOnlyCollection<Item>, IEnumerable<string>> expected)
    {
        var watch = Watch.Over(new TestRule((left, then) =>
        {
            when(left);
            then.Do(ctx => EveryWay.Nothing());
        }));
        var session = watch.Session;
        var keys = Math.Max(3, count / 3);
        var owners = Enumerable.Range(0, Math.Min(count, 40)).Select(i => new Owner("o" + i, i, "k" + (i % keys))).ToList();
        var items = Enumerable.Range(0, count).Select(i => new Item("i" + i, i, "k" + (i % keys))).ToList();
        session.InsertAll(owners);
        foreach (var item in items) session.Insert(item);
        Compare("insertion");

        // Every third moves to another key, some to one that no owner has.
        foreach (var item in items.Where((_, i) => i % 3 == 0)) item.Key = "k" + ((item.Number + 1) % (keys + 2));
        foreach (var item in items.Where((_, i) => i % 3 == 0)) session.Update(item);
        Compare("update of items");

        foreach (var owner in owners) owner.Key = "k" + ((owner.Number + 2) % keys);
        session.UpdateAll(owners);
        Compare("update of owners");

        // Both sides of a pair change at once.
        foreach (var item in items) item.Key = "k" + (item.Number % 2);
        foreach (var owner in owners) owner.Key = "k" + (owner.Number % 4);
        session.UpdateAll([.. items, .. owners]);
        Compare("update of all");

        var gone = items[..^2];
        items.RemoveRange(0, gone.Count);
        session.RetractAll(gone);
        Compare("retraction");

        session.InsertAll(gone);
        items.AddRange(gone);
        Compare("insertion of those that went");

        void Compare(string after) =>
            watch.Text.Should().Be(string.Join(" | ", expected(owners, items).Order(StringComparer.Ordinal)), "of the state after {0}", after);
    }

    private static void Join(ILeftHandSideExpression when)
    {
        Owner owner = null!;
        Item item = null!;
        when.Match(() => owner).Match(() => item, i => i.Key == owner.Key);
    }

    private static void Exists(ILeftHandSideExpression when)
    {
        Owner owner = null!;
        when.Match(() => owner).Exists<Item>(i => i.Key == owner.Key);
    }

    private static void Not(ILeftHandSideExpression when)
    {
        Owner owner = null!;
        when.Match(() => owner).Not<Item>(i => i.Key == owner.Key);
    }

    private static void Collect(ILeftHandSideExpression when)
    {
        Owner owner = null!;
        var count = 0;
        when.Match(() => owner).Query(() => count, q => q.Match<Item>(i => i.Key == owner.Key).Collect().Select(c => c.Count()));
    }
}
