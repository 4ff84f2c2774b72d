using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

public class BindingTests
{
    private static object[] Facts => [new Owner("o", 1, "x"), new Owner("p", 3, "y"), new Item("a", 2, "x"), new Item("b", 6, "y")];

    [Test]
    public void Let_BetweenPatterns_IsUsedInConditions() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var twice = 0;
            Item item = null!;
            when.Match(() => owner).Let(() => twice, () => owner.Number * 2).Match(() => item, i => i.Number == twice);
        },
        Facts, "o,2,a", "p,6,b");

    [Test]
    public void Let_Null_IsAValue() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            string? text = null;
            when.Match(() => owner).Let(() => text, () => owner.Number > 1 ? owner.Key : null);
        },
        Facts, "o,null", "p,y");

    [Test]
    public void Let_UsedInQuantifiers_NarrowsThem() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var limit = 0;
            when.Match(() => owner).Let(() => limit, () => owner.Number + 3).Exists<Item>(i => i.Number > limit).Not<Item>(i => i.Number == limit);
        },
        Facts, "o,4");

    [Test]
    public void Having_AfterMatch_NarrowsIt() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            when.Match(() => owner).Having(() => owner.Number > 1, () => owner.Key == "y");
        },
        Facts, "p");

    [Test]
    public void Having_AfterJoin_SeesBoth() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            Item item = null!;
            when.Match(() => owner).Match(() => item).Having(() => item.Key == owner.Key).Having(() => item.Number > 2);
        },
        Facts, "p,b");

    [Test]
    public void Having_AfterLet_NarrowsIt() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var twice = 0;
            when.Match(() => owner).Let(() => twice, () => owner.Number * 2).Having(() => twice > 2);
        },
        Facts, "p,6");

    [Test]
    public void Having_AfterQuery_NarrowsIt() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var sum = 0;
            when.Match(() => owner)
                .Query(() => sum, q => q.Match<Item>(i => i.Number > owner.Number).Collect().Select(c => c.Count()))
                .Having(() => sum + owner.Number == 3);
        },
        Facts, "o,2");

    [Test]
    public void Condition_UsesSeveralEarlierAliases_JoinsAll() => EveryWay.Finds(
        when =>
        {
            Owner first = null!;
            Owner second = null!;
            Item item = null!;
            when.Match(() => first).Match(() => second, o => o.Number > first.Number).Match(() => item, i => i.Number == first.Number * second.Number * 2);
        },
        Facts, "o,p,b");

    [Test]
    public void Condition_AliasInsideANestedLambda_IsTheMatchedFact() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            Item item = null!;
            when.Match(() => owner).Match(() => item, i => new[] { 2, 4 }.Any(n => i.Number == n * owner.Number));
        },
        Facts, "o,a", "p,b");

    [Test]
    public void Update_FactOfALet_ChangesTheValue()
    {
        var owner = new Owner("o", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            var twice = 0;
            when.Match(() => o).Let(() => twice, () => o.Number * 2);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(owner);
        owner.Number = 4;

        watch.Session.Update(owner);

        watch.Text.Should().Be("o,8");
    }

    [Test]
    public void Update_LetBeginsToThrow_TheMatchGoes()
    {
        var item = new Item("a", 1);
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Item i = null!;
            var value = 0;
            when.Match(() => i).Let(() => value, () => i.Risky);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(item);
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        item.Number = -1;

        watch.Session.Update(item);

        watch.Text.Should().BeEmpty();
    }
}
