using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

public class OrTests
{
    private static object[] Facts => [new Owner("o", 1, "k"), new Item("i", 1, "k"), new Item("j", 2)];

    [Test]
    public void Or_OneBranchHolds_MatchesOnce() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Or(x => x.Exists<Item>(i => i.Number == 7).Exists<Item>(i => i.Number == 2));
        },
        Facts, "o");

    [Test]
    public void Or_BothBranchesHold_MatchesOncePerBranch() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Or(x => x.Exists<Item>(i => i.Number == 1).Exists<Item>(i => i.Number == 2));
        },
        Facts, "o", "o");

    [Test]
    public void Or_AliasBoundInBothBranches_IsWhatTheBranchMatched() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            Item item = null!;
            when.Match(() => owner).Or(x => x
                .Match(() => item, i => i.Key == owner.Key)
                .Match(() => item, i => i.Number > owner.Number));
        },
        Facts, "o,i", "o,j");

    [Test]
    public void Or_First_MatchesEachBranch() => EveryWay.Finds(
        when =>
        {
            Thing thing = null!;
            when.Or(x => x
                .Match(() => thing, t => t is Owner)
                .And(y => y.Match(() => thing, t => t.Name == "j").Not<Note>()));
        },
        Facts, "o", "j");

    [Test]
    public void Or_WithinAndWithinOr_MatchesEachAlternative() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Or(x => x
                .And(y => y.Exists<Item>(i => i.Number == 1).Or(z => z.Exists<Item>(i => i.Number == 2).Not<Item>(i => i.Number == 9)))
                .Not<Item>());
        },
        Facts, "o", "o");

    [Test]
    public void Or_Twice_MatchesEachCombination() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner)
                .Or(x => x.Exists<Item>(i => i.Number == 1).Exists<Item>(i => i.Number == 2))
                .Or(x => x.Exists<Item>(i => i.Key == "k").Exists<Item>(i => i.Key == null));
        },
        Facts, "o", "o", "o", "o");

    [Test]
    public void Or_AliasUsedAfterIt_IsWhatTheBranchMatched() => EveryWay.Finds(
        when =>
        {
            Item item = null!;
            Owner owner = null!;
            when.Or(x => x.Match(() => item, i => i.Number == 1).Match(() => item, i => i.Number == 2))
                .Match(() => owner, o => o.Number <= item.Number);
        },
        Facts, "i,o", "j,o");

    [Test]
    public void Fire_BothBranchesHold_FiresOncePerBranch()
    {
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner owner = null!;
            when.Match(() => owner).Or(x => x.Exists<Item>(i => i.Number == 1).Exists<Item>(i => i.Number == 2));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(Facts);

        watch.Session.Fire().Should().Be(2);
    }

    [Test]
    public void Update_FactMovesToTheOtherBranch_TheMatchMoves()
    {
        var item = new Item("i", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Item found = null!;
            var which = "";
            when.Or(x => x
                .And(y => y.Match(() => found, i => i.Number == 1).Let(() => which, () => "one"))
                .And(y => y.Match(() => found, i => i.Number == 2).Let(() => which, () => "two")));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(item);
        item.Number = 2;

        watch.Session.Update(item);

        watch.Text.Should().Be("i,two");
    }
}
