namespace Penalty.Engine.Tests.Matching;

public class QuantifierTests
{
    private static object[] Facts => [new Owner("o", 1, "x"), new Owner("p", 2, "y"), new Item("i", 1, "x"), new Item("j", 2, "x")];

    [Test]
    public void Exists_SeveralFacts_MatchesOnce() => EveryWay.Finds(when => when.Exists<Item>(), Facts, "");

    [Test]
    public void Exists_NoFact_DoesNotMatch() => EveryWay.Finds(when => when.Exists<Item>(i => i.Number == 9), Facts);

    [Test]
    public void Not_NoFact_Matches() => EveryWay.Finds(when => when.Not<Item>(i => i.Number == 9), Facts, "");

    [Test]
    public void Not_AFact_DoesNotMatch() => EveryWay.Finds(when => when.Not<Item>(i => i.Number == 1), Facts);

    [Test]
    public void All_AllHold_Matches() => EveryWay.Finds(when => when.All<Item>(i => i.Key == "x"), Facts, "");

    [Test]
    public void All_OneFails_DoesNotMatch() => EveryWay.Finds(when => when.All<Item>(i => i.Number == 1), Facts);

    [Test]
    public void All_BaseConditionLeavesNone_Matches() => EveryWay.Finds(when => when.All<Item>(i => i.Number > 5, i => i.Key == "z"), Facts, "");

    [Test]
    public void All_BaseConditionLeavesSome_LooksAtThem() =>
        EveryWay.Finds(when => when.All<Item>(i => i.Number > 1, i => i.Key == "x", i => i.Name == "j"), Facts, "");

    [Test]
    public void Exists_Joined_MatchesTuplesWithFacts() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Exists<Item>(i => i.Key == owner.Key);
        },
        Facts, "o");

    [Test]
    public void Not_Joined_MatchesTuplesWithoutFacts() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Not<Item>(i => i.Key == owner.Key);
        },
        Facts, "p");

    [Test]
    public void All_Joined_MatchesTuplesWhoseFactsAllHold() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).All<Item>(i => i.Key == owner.Key, i => i.Number > owner.Number);
        },
        Facts, "p");

    [Test]
    public void Not_BeforeAPattern_IsNoPartOfTheMatch() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Not<Note>().Match(() => owner, o => o.Number > 1);
        },
        Facts, "p");

    [Test]
    public void Quantifiers_SeveralInOneRule_AllHold() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            Item item = null!;
            when.Exists<Item>(i => i.Number == 1)
                .Match(() => owner)
                .Not<Item>(i => i.Number > owner.Number, i => i.Key == owner.Key)
                .Exists<Item>(i => i.Number == owner.Number)
                .All<Owner>(o => o.Number > 0)
                .Match(() => item, i => i.Number == owner.Number)
                .Not<Note>(n => n.Name == item.Name);
        },
        Facts, "p,j");

    [Test]
    public void Not_SameTypeAsThePattern_FindsTheLargest() => EveryWay.Finds(
        when =>
        {
            Item item = null!;
            when.Match(() => item).Not<Item>(i => i.Number > item.Number);
        },
        Facts, "j");

    [Test]
    public void Exists_BaseType_SeesDerivedFacts() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Exists<IThing>(t => t.Name == "s").Not<Special>(s => s.Number == owner.Number);
        },
        [new Owner("o", 1), new Owner("p", 2), new Special("s", 2)], "o");

    [Test]
    public void Not_ValueOfAnEarlierAliasOnly_NeedsAnyFact() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Not<Item>(i => owner.Number == 1);
        },
        Facts, "p");

    [Test]
    public void Update_FactThatKeepsNotFromMatching_StopsToDoSo()
    {
        var item = new Item("i", 5);
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Owner owner = null!;
            when.Match(() => owner).Not<Item>(i => i.Number > owner.Number);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(item, new Owner("o", 1));
        item.Number = 0;

        watch.Session.Update(item);

        watch.Text.Should().Be("o");
    }

    [Test]
    public void Update_ExistingFactStaysExisting_DoesNotFireAgain()
    {
        var item = new Item("i", 5);
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Owner owner = null!;
            when.Match(() => owner).Exists<Item>(i => i.Number > owner.Number);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(item, new Owner("o", 1));
        watch.Session.Fire();
        item.Number = 6;
        watch.Session.Update(item);

        watch.Session.Fire().Should().Be(0);
    }

    [Test]
    public void UpdateAll_BothSidesChange_TheEndCounts()
    {
        var item = new Item("i", 5, "x");
        var owner = new Owner("o", 1, "x");
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Owner o = null!;
            when.Match(() => o).Exists<Item>(i => i.Key == o.Key);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(item, owner);
        watch.Session.Fire();
        item.Key = owner.Key = "z";
        watch.Session.UpdateAll([item, owner]);

        // The tuple itself was updated, so that it fires again, as one that never stopped to match.
        watch.Session.Fire().Should().Be(1);
    }
}
