using Penalty.Engine.Tests.Matching;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class SharedQueryTests
{
    [Test]
    public void Rules_EqualQueries_ShareTheAggregate()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>(i => i.Number > 0).GroupBy(i => i.Key)), RuleOf(q => q.Match<Item>(x => x.Number > 0).GroupBy(y => y.Key)));

        Aggregates(watch).Should().Be(1);
        watch.Insert(new Item("a", 1, "k")).Texts.Should().Equal("k[a]", "k[a]");
    }

    [Test]
    public void Rules_QueriesOfOneMore_AreTwoAggregates()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>().GroupBy(i => i.Key).Select(g => g.Count())),
            RuleOf(q => q.Match<Item>().GroupBy(i => i.Key).Select(g => g.Count() * 2)));

        watch.Insert(new Item("a", 1, "k"));

        watch.Texts.Should().Equal("1", "2");
    }

    [Test]
    public void Rules_OtherConstantsInSelectors_AreTwoAggregates()
    {
        var watch = Watch.Over(RuleOf(q => q.Match<Item>().Select(i => i.Number + 1)), RuleOf(q => q.Match<Item>().Select(i => i.Number + 2)));

        Aggregates(watch).Should().Be(2);
        watch.Insert(new Item("a", 1)).Texts.Should().Equal("2", "3");
    }

    [Test]
    public void Rules_OtherDirections_AreTwoAggregates()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>().Collect().OrderBy(i => i.Number)), RuleOf(q => q.Match<Item>().Collect().OrderByDescending(i => i.Number)),
            RuleOf(q => q.Match<Item>().Collect()));

        Aggregates(watch).Should().Be(3);
        watch.Insert(new Item("b", 2), new Item("a", 1), new Item("c", 3)).Texts.Should().Equal("[a b c]", "[b a c]", "[c b a]");
    }

    [Test]
    public void Rules_OtherConditionsAfterTheQuery_ShareTheAggregate()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>().Collect().Where(c => c.Count() > 1)), RuleOf(q => q.Match<Item>().Collect().Where(c => c.Count() > 2)));

        Aggregates(watch).Should().Be(1);
        watch.Insert(new Item("a"), new Item("b")).Texts.Should().Equal("[a b]");
    }

    [Test]
    public void Rules_EqualPrefixOfNestedQueries_FindTheSame()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>().GroupBy(i => i.Key).Where(g => g.Count() > 1).Select(g => g.Key!).Collect()),
            RuleOf(q => q.Match<Item>().GroupBy(i => i.Key).Where(g => g.Count() > 1).Select(g => g.Key!).Collect()));

        watch.Insert(new Item("a", 1, "k"), new Item("b", 1, "k"), new Item("c", 1, "l"));

        watch.Texts.Should().Equal("[k]", "[k]");
    }

    [Test]
    public void Schema_NestedQuery_IsTwoAggregates()
    {
        var watch = WatchOf(q => q.Match<Item>().GroupBy(i => i.Key).Select(g => g.Count()));

        watch.Session.GetSchema().Nodes.Select(n => n.NodeType).Where(t => t is NodeType.Aggregate)
            .Should().HaveCount(2);
    }

    private static int Aggregates(Watch watch) => watch.Session.GetSchema().Nodes.Count(n => n.NodeType == NodeType.Aggregate);
}
