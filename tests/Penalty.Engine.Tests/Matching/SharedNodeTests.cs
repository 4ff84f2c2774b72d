using Penalty.Engine.Tests.Sessions;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Rules share the nodes for what they have in common, and only those.</summary>
public class SharedNodeTests
{
    private static readonly string First = "a";
    private static readonly string Second = "b";

    [Test]
    public void Rules_EqualUnderOtherNames_ShareAllNodes()
    {
        var watch = Over(
            w =>
            {
                Owner owner = null!;
                Item item = null!;
                w.Match(() => owner, o => o.Number > 0).Match(() => item, i => i.Key == owner.Key);
            },
            w =>
            {
                Owner somebody = null!;
                Item something = null!;
                w.Match(() => somebody, x => x.Number > 0).Match(() => something, y => y.Key == somebody.Key);
            });

        Counts(watch, NodeType.Type, NodeType.Selection, NodeType.AlphaMemory, NodeType.Rule).Should().Be("2 1 2 2");
        Joins(watch).Should().Be(1);
        watch.Insert(new Owner("o", 1, "k"), new Item("i", 0, "k"));
        watch.Texts.Should().Equal("o,i", "o,i");
    }

    [Test]
    public void Rules_EqualPrefix_ShareIt()
    {
        var watch = Over(
            w =>
            {
                Owner owner = null!;
                w.Match(() => owner, o => o.Number > 0).Exists<Item>(i => i.Key == owner.Key);
            },
            w =>
            {
                Owner owner = null!;
                w.Match(() => owner, o => o.Number > 0).Exists<Item>(i => i.Key == owner.Key).Not<Note>(n => n.Name == owner.Name);
            });

        Counts(watch, NodeType.Type, NodeType.Exists, NodeType.Not, NodeType.Rule).Should().Be("3 1 1 2");
        watch.Insert(new Owner("o", 1, "k"), new Item("i", 0, "k"), new Note("o"));
        watch.Matches.Select(m => m.Rule.Name).Should().Equal("0");
    }

    [Test]
    public void Rules_OtherConstants_ShareTheTypeOnly()
    {
        var watch = Over(w => w.Match<Item>(i => i.Number > 1), w => w.Match<Item>(i => i.Number > 2));

        Counts(watch, NodeType.Type, NodeType.Selection, NodeType.AlphaMemory).Should().Be("1 2 2");
        watch.Insert(new Item("i", 2));
        watch.Matches.Select(m => m.Rule.Name).Should().Equal("0");
    }

    [Test]
    public void Rules_OtherCapturedValues_ShareTheTypeOnly()
    {
        var watch = Over(Above(1), Above(2));

        Counts(watch, NodeType.Type, NodeType.Selection, NodeType.AlphaMemory).Should().Be("1 2 2");
        watch.Insert(new Item("i", 2));
        watch.Matches.Select(m => m.Rule.Name).Should().Equal("0");
    }

    [Test]
    public void Rules_EqualCapturedValues_AreNotMixedUp()
    {
        var watch = Over(Above(1), Above(1));

        watch.Insert(new Item("i", 2));

        watch.Matches.Select(m => m.Rule.Name).Should().BeEquivalentTo("0", "1");
    }

    [Test]
    public void Rules_OtherStaticFields_AreTwoConditions()
    {
        var watch = Over(w => w.Match<Item>(i => i.Key == First), w => w.Match<Item>(i => i.Key == Second));

        Counts(watch, NodeType.Selection).Should().Be("2");
        watch.Insert(new Item("i", 0, "b"));
        watch.Matches.Select(m => m.Rule.Name).Should().Equal("1");
    }

    [Test]
    public void Rules_OtherStaticMethods_AreTwoConditions()
    {
        var watch = Over(w => w.Match<Item>(i => IsLarge(i)), w => w.Match<Item>(i => IsSmall(i)), w => w.Match<Item>(x => IsSmall(x)));

        Counts(watch, NodeType.Selection).Should().Be("2");
        watch.Insert(new Item("i", 1));
        watch.Matches.Select(m => m.Rule.Name).Should().BeEquivalentTo("1", "2");
    }

    [Test]
    public void Rules_OtherOrderOfConditions_FindTheSame()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Number > 1, i => i.Key == "a"), w => w.Match<Item>(i => i.Key == "a", i => i.Number > 1));

        watch.Insert(new Item("i", 2, "a"), new Item("j", 1, "a"), new Item("k", 2, "b"));

        watch.Texts.Should().Equal("i", "i");
    }

    [Test]
    public void Rules_EqualJoinsOfOtherConstants_AreTwoJoins()
    {
        Action<ILeftHandSideExpression> With(int more) => w =>
        {
            Owner owner = null!;
            Item item = null!;
            w.Match(() => owner).Match(() => item, i => i.Number == owner.Number + more);
        };
        var watch = Over(With(1), With(2), With(1));

        Joins(watch).Should().Be(2);
        watch.Insert(new Owner("o", 1), new Item("i", 2), new Item("j", 3));
        watch.Matches.Select(m => m.Rule.Name + string.Concat(m.Facts.Select(f => f.Value))).Should().BeEquivalentTo("0oi", "1oj", "2oi");
    }

    [Test]
    public void Rules_EqualExists_ShareTheNode()
    {
        var watch = Over(w => w.Match<Owner>().Exists<Item>(i => i.Number > 1), w => w.Match<Owner>().Exists<Item>(j => j.Number > 1));

        Counts(watch, NodeType.Exists, NodeType.Adapter).Should().Be("1 0");
    }

    [Test]
    public void Rules_NotAndExistsOfTheSame_AreTwoNodes()
    {
        var watch = Over(w => w.Match<Owner>().Exists<Item>(i => i.Number > 1), w => w.Match<Owner>().Not<Item>(i => i.Number > 1));

        Counts(watch, NodeType.Exists, NodeType.Not, NodeType.AlphaMemory).Should().Be("1 1 2");
        watch.Insert(new Owner("o"));
        watch.Matches.Select(m => m.Rule.Name).Should().Equal("1");
    }

    [Test]
    public void Rules_EqualLets_ShareTheBinding()
    {
        Action<ILeftHandSideExpression> With(int factor) => w =>
        {
            Owner owner = null!;
            var value = 0;
            w.Match(() => owner).Let(() => value, () => owner.Number * factor);
        };
        var watch = Over(With(2), With(2), With(3));

        Counts(watch, NodeType.Binding).Should().Be("2");
        watch.Insert(new Owner("o", 1));
        watch.Texts.Should().Equal("o,2", "o,2", "o,3");
    }

    private static bool IsLarge(Item item) => item.Number > 1;

    private static bool IsSmall(Item item) => item.Number < 2;

    private static Action<ILeftHandSideExpression> Above(int limit) => w => w.Match<Item>(i => i.Number > limit);

    private static Watch Over(params Action<ILeftHandSideExpression>[] rules) => Watch.Over([.. rules.Select((when, i) => new TestRule(
        (left, then) =>
        {
            when(left);
            then.Do(ctx => EveryWay.Nothing());
        },
        i.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);

    private static string Counts(Watch watch, params NodeType[] types) =>
        string.Join(' ', types.Select(t => watch.Session.GetSchema().Nodes.Count(n => n.NodeType == t)));

    /// <summary>The joins of a tuple with facts, apart from those with which each rule begins.</summary>
    private static int Joins(Watch watch) =>
        watch.Session.GetSchema().Nodes.Count(n => n.NodeType == NodeType.Join && n.Expressions.Count > 0);
}
