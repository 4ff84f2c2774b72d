namespace Penalty.Engine.Tests.Matching;

public class SelfJoinTests
{
    private static object[] Facts => [new Item("a", 1, "x"), new Item("b", 2, "x"), new Item("c", 3, "y")];

    [Test]
    public void Match_TwoPatternsOfOneType_PairsAFactWithItself() => EveryWay.Finds(
        when =>
        {
            Item first = null!;
            Item second = null!;
            when.Match(() => first).Match(() => second, s => s.Key == first.Key);
        },
        Facts, "a,a", "a,b", "b,a", "b,b", "c,c");

    [Test]
    public void Match_TwoPatternsWithoutConditions_PairsAllWithAll() => EveryWay.Finds(
        when =>
        {
            Item first = null!;
            Item second = null!;
            when.Match(() => first).Match(() => second);
        },
        Facts, "a,a", "a,b", "a,c", "b,a", "b,b", "b,c", "c,a", "c,b", "c,c");

    [Test]
    public void Match_Inequality_LeavesOutTheSameFact() => EveryWay.Finds(
        when =>
        {
            Item first = null!;
            Item second = null!;
            when.Match(() => first).Match(() => second, s => s != first, s => s.Key == first.Key);
        },
        Facts, "a,b", "b,a");

    [Test]
    public void Match_SameFactByReference_JoinsByIdentity() => EveryWay.Finds(
        when =>
        {
            Item first = null!;
            Item second = null!;
            when.Match(() => first).Match(() => second, s => s == first);
        },
        Facts, "a,a", "b,b", "c,c");

    [Test]
    public void Match_ThreePatternsOfOneType_OrdersThem() => EveryWay.Finds(
        when =>
        {
            Item first = null!;
            Item second = null!;
            Item third = null!;
            when.Match(() => first)
                .Match(() => second, s => s.Number > first.Number)
                .Match(() => third, t => t.Number > second.Number);
        },
        Facts, "a,b,c");

    [Test]
    public void Match_ReferenceToAnotherFact_JoinsParentAndChild()
    {
        var parent = new Item("p");
        EveryWay.Finds(
            when =>
            {
                Item child = null!;
                Item above = null!;
                when.Match(() => child, c => c.Parent != null).Match(() => above, p => p == child.Parent);
            },
            [parent, new Item("c") { Parent = parent }, new Item("d") { Parent = parent }, new Item("e")], "c,p", "d,p");
    }

    [Test]
    public void Update_KeyOfAFactInBothPatterns_MovesAllItsPairs()
    {
        var items = Enumerable.Range(0, 3).Select(i => new Item("i" + i, i, "x")).ToArray();
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Item first = null!;
            Item second = null!;
            when.Match(() => first).Match(() => second, s => s.Key == first.Key, s => s.Number >= first.Number);
            then.Do(ctx => EveryWay.Nothing());
        }));
        watch.Insert([.. items]);
        items[1].Key = "y";

        watch.Session.Update(items[1]);

        watch.Texts.Should().Equal("i0,i0", "i0,i2", "i1,i1", "i2,i2");
    }
}
