namespace Penalty.Engine.Tests.Matching;

public class PolymorphismTests
{
    private static readonly object[] Facts = [new Item("i", 1), new Special("s", 2), new Owner("o", 3)];

    [Test]
    public void Match_BaseClass_FindsFactsOfDerivedTypes() => EveryWay.Finds(
        when =>
        {
            Item item = null!;
            when.Match(() => item);
        },
        Facts, "i", "s");

    [Test]
    public void Match_AbstractBaseOverSeveralLevels_FindsAll() => EveryWay.Finds(
        when =>
        {
            Thing thing = null!;
            when.Match(() => thing);
        },
        Facts, "i", "s", "o");

    [Test]
    public void Match_Interface_FindsImplementations() => EveryWay.Finds(
        when =>
        {
            ITagged tagged = null!;
            when.Match(() => tagged, t => t.Name.Length == 1);
        },
        Facts, "s");

    [Test]
    public void Match_DerivedType_LeavesOutBase() => EveryWay.Finds(
        when =>
        {
            Special special = null!;
            when.Match(() => special, s => s.Number > 1);
        },
        Facts, "s");

    [Test]
    public void Match_Object_FindsEverything() => EveryWay.Finds(
        when =>
        {
            object any = null!;
            when.Match(() => any);
        },
        [new Item("i"), new Note("n"), "text", new Point(1, 2)], "i", "n", "text", "(1 2)");

    [Test]
    public void Match_ConditionOnRuntimeType_NarrowsBase() => EveryWay.Finds(
        when =>
        {
            IThing thing = null!;
            when.Match(() => thing, t => t is ITagged || t is Owner);
        },
        Facts, "s", "o");

    [Test]
    public void Match_SameFactUnderBaseAndInterface_IsFoundOncePerPattern() => EveryWay.Finds(
        when =>
        {
            IThing thing = null!;
            Special special = null!;
            when.Match(() => thing).Match(() => special, s => s.Name == thing.Name);
        },
        Facts, "s,s");

    [Test]
    public void Match_ValueTypes_AreUnboxedInConditions() => EveryWay.Finds(
        when =>
        {
            Point from = default;
            Point to = default;
            when.Match(() => from, p => p.X == 0).Match(() => to, p => p.X == from.Y);
        },
        [new Point(0, 0), new Point(0, 1), new Point(1, 5)], "(0 0),(0 0)", "(0 0),(0 1)", "(0 1),(1 5)");

    [Test]
    public void Match_PrimitiveFacts_AreFactsOfTheirType() => EveryWay.Finds(
        when =>
        {
            var number = 0;
            string text = null!;
            when.Match(() => number, n => n > 1).Match(() => text, t => t.Length == number);
        },
        [1, 2, "a", "bb", 3L], "2,bb");

    [Test]
    public void Match_InterfaceOverValueType_FindsIt() => EveryWay.Finds(
        when =>
        {
            IEquatable<Point> point = null!;
            when.Match(() => point);
        },
        [new Point(3, 4)], "(3 4)");

    [Test]
    public void Update_RecordEqualToTheOneThatIsThere_TakesItsPlace()
    {
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Note note = null!;
            when.Match(() => note, n => n.Number > 0);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(new Note("a", 1) { Text = "old" });

        watch.Session.Update(new Note("a", 1) { Text = "new" });

        watch.Text.Should().Be("anew");
    }

    [Test]
    public void Update_RecordThatNoLongerMatches_TakesTheMatchAway()
    {
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Note note = null!;
            when.Match(() => note, n => n.Number > 0);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(new Note("a", 1));

        watch.Session.Update(new Note("a"));

        watch.Text.Should().BeEmpty();
    }

    [Test]
    public void Retract_RecordEqualToTheOneThatIsThere_RemovesIt()
    {
        var watch = Watch.Over(new Sessions.TestRule((when, then) =>
        {
            Note note = null!;
            when.Match(() => note);
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(new Note("a", 1));

        watch.Session.Retract(new Note("a", 7));

        watch.Text.Should().BeEmpty();
    }
}
