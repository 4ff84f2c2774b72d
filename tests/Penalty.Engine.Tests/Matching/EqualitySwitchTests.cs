using static Penalty.Engine.Tests.Matching.NumberedRules;

namespace Penalty.Engine.Tests.Matching;

/// <summary>Three and more rules that compare the same value with different constants are told apart by a look-up. What they find must be what
/// they would find one by one.</summary>
public class EqualitySwitchTests
{
    private static readonly string Gold = new(['g', 'o', 'l', 'd']);
    private static readonly Kind KindB = Kind.B;
    private readonly string _silver = "silver";

    [Test]
    public void Rules_StringConstants_EachFindsItsOwn()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "a"), w => w.Match<Item>(i => i.Key == "b"), w => w.Match<Item>(i => i.Key == "c"));

        Fired(watch, new Item("1", 0, "b"), new Item("2", 0, "c"), new Item("3", 0, "d"), new Item("4")).Should().Equal("1:1", "2:2");
    }

    [Test]
    public void Rules_NullConstant_FindsNull()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "a"), w => w.Match<Item>(i => i.Key == null), w => w.Match<Item>(i => i.Key == "c"));

        Fired(watch, new Item("1"), new Item("2", 0, "c"), new Item("3", 0, "x")).Should().Equal("1:1", "2:2");
    }

    [Test]
    public void Rules_IntConstants_EachFindsItsOwn()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Number == 1), w => w.Match<Item>(i => i.Number == 2), w => w.Match<Item>(i => 3 == i.Number));

        Fired(watch, new Item("1", 3), new Item("2", 1), new Item("3", 7)).Should().Equal("0:2", "2:1");
    }

    [Test]
    public void Rules_EnumConstants_EachFindsItsOwn()
    {
        var local = Kind.C;
        var watch = Over(
            w => w.Match<Item>(i => i.Kind == Kind.A), w => w.Match<Item>(i => i.Kind == KindB), w => w.Match<Item>(i => i.Kind == local));

        Fired(watch, new Item("1") { Kind = Kind.C }, new Item("2") { Kind = Kind.B }, new Item("3") { Kind = Kind.D }, new Item("4"))
            .Should().Equal("0:4", "1:2", "2:1");
    }

    [Test]
    public void Rules_BoolConstants_EachFindsItsOwn()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Flag == true), w => w.Match<Item>(i => i.Flag == false), w => w.Match<Item>(i => i.Flag), w => w.Match<Item>(i => !i.Flag));

        Fired(watch, new Item("1") { Flag = true }, new Item("2")).Should().Equal("0:1", "1:2", "2:1", "3:2");
    }

    [Test]
    public void Rules_NullableConstants_EachFindsItsOwn()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Maybe == 1), w => w.Match<Item>(i => i.Maybe == null), w => w.Match<Item>(i => i.Maybe == 2));

        Fired(watch, new Item("1") { Maybe = 2 }, new Item("2"), new Item("3") { Maybe = 5 }).Should().Equal("1:2", "2:1");
    }

    [Test]
    public void Rules_LiteralFieldAndLocal_EachFindsItsOwn()
    {
        var local = "bronze";
        var watch = Over(
            w => w.Match<Item>(i => i.Key == Gold), w => w.Match<Item>(i => i.Key == _silver), w => w.Match<Item>(i => i.Key == local),
            w => w.Match<Item>(i => i.Key == "tin"));

        Fired(watch, new Item("1", 0, "tin"), new Item("2", 0, "gold"), new Item("3", 0, "bronze"), new Item("4", 0, "silver"))
            .Should().Equal("0:2", "1:4", "2:3", "3:1");
    }

    [Test]
    public void Rules_SameConstantFromLiteralAndField_BothFindIt()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "gold"), w => w.Match<Item>(i => i.Key == Gold), w => w.Match<Item>(i => i.Key == "tin"));

        Fired(watch, new Item("1", 0, "gold"), new Item("2", 0, "tin")).Should().Equal("0:1", "1:1", "2:2");
    }

    [Test]
    public void Rules_SameConstantOnEitherSide_BothFindIt()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Number == 1), w => w.Match<Item>(i => 1 == i.Number), w => w.Match<Item>(i => i.Number == 2));

        Fired(watch, new Item("1", 1), new Item("2", 2)).Should().Equal("0:1", "1:1", "2:2");
    }

    [Test]
    public void Rules_NullOnEitherSide_BothFindIt()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == null), w => w.Match<Item>(i => null == i.Key), w => w.Match<Item>(i => i.Key == "a"));

        Fired(watch, new Item("1"), new Item("2", 0, "a")).Should().Equal("0:1", "1:1", "2:2");
    }

    [Test]
    public void Rules_SameConditionInSeveralRules_AllFindIt()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "a"), w => w.Match<Item>(i => i.Key == "a"), w => w.Match<Item>(i => i.Key == "b"),
            w => w.Match<Item>(i => i.Key == "c"));

        Fired(watch, new Item("1", 0, "a")).Should().Equal("0:1", "1:1");
    }

    [Test]
    public void Rules_MixedWithOtherConditions_AllHold()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "a", i => i.Number > 1), w => w.Match<Item>(i => i.Key == "a", i => i.Number < 2),
            w => w.Match<Item>(i => i.Number > 1, i => i.Key == "b"), w => w.Match<Item>(i => i.Key == "b" && i.Number == 1),
            w => w.Match<Item>(i => i.Key == "c"), w => w.Match<Item>(i => i.Key == "b"), w => w.Match<Item>(i => i.Key != "b"),
            w => w.Match<Item>());

        Fired(watch, new Item("1", 1, "a"), new Item("2", 2, "b")).Should().Equal("1:1", "2:2", "5:2", "6:1", "7:1", "7:2");
    }

    [Test]
    public void Rules_RuleParameters_EachFindsItsOwn()
    {
        var watch = new Watch(Watch.Compile([new KeyRule("a"), new KeyRule("b"), new KeyRule("c"), new KeyRule("d")]));

        Fired(watch, new Item("1", 0, "d"), new Item("2", 0, "a")).Should().Equal("a:2", "d:1");
    }

    [Test]
    public void Update_ValueMovesToAnotherConstant_TheOtherRuleFindsIt()
    {
        var watch = Over(
            w => w.Match<Item>(i => i.Key == "a"), w => w.Match<Item>(i => i.Key == "b"), w => w.Match<Item>(i => i.Key == "c"));
        var item = new Item("1", 0, "a");
        watch.Insert(item);
        item.Key = "c";

        watch.Session.Update(item);

        Rules(watch).Should().Equal("2:1");
    }

    [Test]
    public void Rules_Joined_EachFindsItsOwn()
    {
        var watch = Over(
            w => w.Match<Owner>().Match<Item>(i => i.Key == "a"), w => w.Match<Owner>().Match<Item>(i => i.Key == "b"),
            w => w.Match<Owner>().Exists<Item>(i => i.Key == "c"), w => w.Match<Owner>().Not<Item>(i => i.Key == "d"));

        Fired(watch, new Owner("o"), new Item("1", 0, "b"), new Item("2", 0, "d")).Should().Equal("1:o1");
    }

    private sealed class KeyRule : Rule
    {
        private readonly string _key;

        public KeyRule(string key) => _key = key;

        public override void Define()
        {
            Item item = null!;
            Name(_key);
            When().Match(() => item, i => i.Key == _key);
            Then().Do(ctx => EveryWay.Nothing());
        }
    }
}
