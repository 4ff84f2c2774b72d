using Penalty.Engine.Tests.Matching;
using Penalty.Engine.Tests.Sessions;
using static Penalty.Engine.Tests.Queries.QueryFixture;

namespace Penalty.Engine.Tests.Queries;

public class CustomAggregatorTests
{
    private static object[] Facts => [new Item("a", 1, "x"), new Item("b", 2, "x"), new Item("c", 3, "y")];

    [Test]
    public void Aggregate_FactoryType_GivesItsResult() => Gives(q => q.Match<Item>().Sum(i => i.Number), Facts, "6");

    [Test]
    public void Aggregate_NoFacts_GivesWhatTheAggregatorGives() => WatchOf(q => q.Match<Item>().Sum(i => i.Number)).Text.Should().BeEmpty();

    [Test]
    public void Aggregate_RegisteredByName_GivesItsResult()
    {
        var compiler = new TestCompiler();
        compiler.AggregatorRegistry.RegisterFactory(Tally.Name, typeof(Tally.Factory));
        var factory = compiler.Compile(new RuleDefinitionFactory().Create([RuleOf(q => q.Match<Item>().Registered(i => i.Number))]));

        EveryWay.Finds(factory, Facts, "6");
    }

    [Test]
    public void Aggregate_RegisteredAndFactoryType_TheTypeTakesPrecedence()
    {
        var compiler = new TestCompiler();
        compiler.AggregatorRegistry.RegisterFactory(Tally.Name, typeof(Tally.DoubleFactory));
        var factory = compiler.Compile(new RuleDefinitionFactory().Create([RuleOf(q => q.Match<Item>().Sum(i => i.Number))]));

        new Watch(factory).Insert(Facts).Text.Should().Be("6");
    }

    [Test]
    public void Aggregate_UnknownName_IsRefused()
    {
        var act = () => Watch.Compile(RuleOf(q => q.Match<Item>().Registered(i => i.Number)));

        act.Should().Throw<RuleCompilationException>();
    }

    [Test]
    public void Aggregate_FollowedByOperators_FeedsThem() =>
        Gives(q => q.Match<Item>().Sum(i => i.Number).Where(s => s > 5).Select(s => s + 1).Collect(), Facts, "[7]");

    [Test]
    public void Aggregate_OverGroups_SumsThem() => Gives(q => q.Match<Item>().GroupBy(i => i.Key).Sum(g => g.Count()), Facts, "3");

    [Test]
    public void Aggregate_ForEachOwner_UsesEarlierAliases() => EveryWay.Finds(
        when =>
        {
            Owner owner = null!;
            var sum = 0;
            when.Match(() => owner).Query(() => sum, q => q.Match<Item>(i => i.Key == owner.Key).Sum(i => i.Number * owner.Number));
        },
        [.. Facts, new Owner("o", 10, "x"), new Owner("p", 1, "z")], "o,30");

    [Test]
    public void Update_AliasInSelector_IsAggregatedAnew()
    {
        var owner = new Owner("o", 1, "x");
        var watch = Watch.Over(new TestRule((when, then) =>
        {
            Owner o = null!;
            var sum = 0;
            when.Match(() => o).Query(() => sum, q => q.Match<Item>(i => i.Key == o.Key).Sum(i => i.Number * o.Number));
            then.Do(ctx => EveryWay.Nothing());
        })).Insert(Facts).Insert(owner);
        owner.Number = 2;

        watch.Session.Update(owner);

        watch.Text.Should().Be("o,6");
    }

    [Test]
    public void Update_Fact_TheMatchStaysAndHasTheNewResult()
    {
        var items = Facts;
        var watch = WatchOf(q => q.Match<Item>().Sum(i => i.Number)).Insert(items);
        var match = watch.Matches.Single();
        ((Item)items[0]).Number = 5;

        watch.Session.Update(items[0]);

        watch.Matches.Should().ContainSingle().Which.Should().BeSameAs(match);
        watch.Text.Should().Be("10");
    }

    [Test]
    public void Rules_EqualQueriesOverOneAggregate_BothFindIt()
    {
        var watch = Watch.Over(
            RuleOf(q => q.Match<Item>().Sum(i => i.Number).Collect()), RuleOf(q => q.Match<Item>().Sum(i => i.Number).Collect()));
        var items = Facts;

        watch.Insert(items);
        watch.Session.Retract(items[0]);

        watch.Texts.Should().Equal("[5]", "[5]");
    }

    [Test]
    public void Insert_ExpressionThrows_ThrowsTheErrorOfTheExpression()
    {
        var watch = WatchOf(q => q.Match<Item>().Sum(i => i.Risky));

        var act = () => watch.Session.Insert(new Item("a", -1));

        act.Should().Throw<RuleLhsExpressionEvaluationException>().WithInnerException<InvalidOperationException>();
    }

    [Test]
    public void Insert_ExpressionThrowsAndIsHandled_TheSessionGoesOn()
    {
        var watch = WatchOf(q => q.Match<Item>().Sum(i => i.Risky));
        watch.Session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;

        watch.Insert(new Item("a", -1), new Item("b", 2));

        watch.Text.Should().Be("2");
    }
}
