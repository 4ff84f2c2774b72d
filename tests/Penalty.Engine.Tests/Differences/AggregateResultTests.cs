using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Queries;
using static Penalty.Engine.Tests.Differences.SideBySide;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Differences;

/// <summary>Results of queries that NRules fails at, or takes for one another.</summary>
public class AggregateResultTests
{
    private static object[] Items => [new Item("a", 1, "x"), new Item("b", 2, "x")];

    [Test]
    public void Select_EqualValues_NRulesThrows()
    {
        var rule = RuleOf(q => q.Match<Item>().Select(i => i.Key!));

        OnNRules(rule).Session.Invoking(s => s.InsertAll(Items)).Should().Throw<ArgumentException>().WithMessage("An item with the same key*");
        OnPenalty(rule).Insert(Items).Texts.Should().Equal("x", "x");
    }

    [Test]
    public void Select_Null_NRulesThrows()
    {
        var rule = RuleOf(q => q.Match<Item>().Select(i => i.Key));

        OnNRules(rule).Session.Invoking(s => s.Insert(new Item("a"))).Should().Throw<NullReferenceException>();
        OnPenalty(rule).Insert(new Item("a")).Texts.Should().Equal("null");
    }

    [Test]
    public void RetractAll_FactsSwappedTheirKeysInALookup_NRulesThrows()
    {
        var rule = RuleOf(q => q.Match<Item>().Collect().ToLookup(i => i.Key!));
        Item[] items = [new Item("a", 1, "x"), new Item("b", 2, "y")];
        var (nrules, penalty) = (OnNRules(rule).Insert(items), OnPenalty(rule).Insert(items));
        (items[0].Key, items[1].Key) = ("y", "x");

        nrules.Session.UpdateAll(items);
        penalty.Session.UpdateAll(items);

        penalty.Result<IKeyedLookup<string, Item>>().Select(g => g.Key + g.Single().Name).Should().BeEquivalentTo("xb", "ya");
        nrules.Session.Invoking(s => s.RetractAll(items)).Should().Throw<KeyNotFoundException>();
        penalty.Session.RetractAll(items);
        penalty.Result<IKeyedLookup<string, Item>>().Count.Should().Be(0);
    }

    [Test]
    public void Aggregates_EqualButForTheirFactory_NRulesTakesThemForOne()
    {
        Rule[] rules =
        [
            RuleOf(q => q.Match<Item>().Sum(i => i.Number).Collect()), RuleOf(q => q.Match<Item>().Double(i => i.Number).Collect()),
        ];

        OnNRules(rules).Insert(Items).Texts.Should().Equal("[3]", "[3]");
        OnPenalty(rules).Insert(Items).Texts.Should().Equal("[3]", "[6]");
    }
}
