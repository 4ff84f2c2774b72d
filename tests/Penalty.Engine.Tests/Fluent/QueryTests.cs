using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class QueryTests
{
    private static readonly object[] Facts =
        [new Customer("ann"), new Customer("bob"), new Order("ann", 5), new Order("ann", 2), new Order("bob", 3)];

    [Test]
    public void Where_before_and_after_select() => Results(q => q
        .Match<Order>(o => o.Amount > 1).Where(o => o.Amount < 5).Select(o => o.Amount * 10).Where(a => a > 20))
        .Should().Equal("30");

    [Test]
    public void Select_many_of_collected() => Results(q => q
        .Match<Order>().Collect().SelectMany(all => all.Select(o => o.Amount)).Where(a => a > 2))
        .Should().BeEquivalentTo("5", "3");

    [Test]
    public void Group_then_where_then_select() => Results(q => q
        .Match<Order>().GroupBy(o => o.Customer).Where(g => g.Count() > 1).Select(g => g.Key + g.Sum(o => o.Amount)))
        .Should().Equal("ann7");

    [Test]
    public void Select_then_group_then_collect() => Results(q => q
        .Match<Order>().Select(o => o.Amount).GroupBy(a => a % 2, a => a * 10).Select(g => g.Key + ":" + g.Sum()).Collect().Select(x => string.Join(",", x.Order())))
        .Should().Equal("0:20,1:80");

    [Test]
    public void Orders_by_several_keys() => Results(q => q
        .Match<Order>().Collect().OrderBy(o => o.Customer).ThenByDescending(o => o.Amount).Select(all => string.Join(",", all.Select(o => o.Amount))))
        .Should().Equal("5,2,3");

    [Test]
    public void Orders_descending_then_ascending() => Results(q => q
        .Match<Order>().Collect().OrderByDescending(o => o.Customer).ThenBy(o => o.Amount).Select(all => string.Join(",", all.Select(o => o.Amount))))
        .Should().Equal("3,2,5");

    [Test]
    public void Collects_into_a_lookup() => Results(q => q
        .Match<Order>().Collect().ToLookup(o => o.Customer, o => o.Amount)
        .Select(l => string.Join(";", l.Keys.Order().Select(k => k + l[k].Sum()))))
        .Should().Equal("ann7;bob3");

    [Test]
    public void Lookups_have_selectors_to_spare() => Results(q => q
        .Match<Order>().Collect().ToLookup(o => o.Customer).Where(l => l.Contains("ann")).Select(l => l["ann"].Count()))
        .Should().Equal("2");

    [Test]
    public void Collects_after_collecting() => Results(q => q
        .Match<Order>().Collect().Where(all => all.Any()).Collect().Select(outer => outer.Sum(all => all.Count())))
        .Should().Equal("3");

    [Test]
    public void Starts_from_an_earlier_alias() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            var total = 0;
            when.Match(() => customer)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == customer.Name).Collect().Where(c => c.Any()))
                .Query(() => total, q => q.From(() => orders).SelectMany(o => o).Select(o => o.Amount).Where(a => a > 2).Collect().Select(a => a.Sum()));
            then.Do(ctx => Write(customer.Name + total));
        },
        Facts).Should().BeEquivalentTo("ann5", "bob3");

    [Test]
    public void An_alias_is_used_in_every_operator() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            string result = null!;
            when.Match(() => customer, c => c.Name == "ann")
                .Query(() => result, q => q.Match<Order>(o => o.Customer == customer.Name)
                    .Where(o => o.Customer == customer.Name)
                    .GroupBy(o => customer.Name, o => customer.Name + o.Amount)
                    .Select(g => g.Key + customer.Age + "[" + string.Join(",", g.Order()) + "]"));
            then.Do(ctx => Write(result));
        },
        Facts).Should().Equal("ann30[ann2,ann5]");

    [Test]
    public void An_alias_may_be_of_a_base_type() => Shop.Fire(
        (when, then) =>
        {
            ILookup<string, Order> lookup = null!;
            when.Query(() => lookup, q => q.Match<Order>().Collect().ToLookup(o => o.Customer).Where(l => l.Keys.Any()));
            then.Do(ctx => Write(lookup.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        },
        Facts).Should().Equal("2");

    [Test]
    public void A_query_must_begin()
    {
        var act = () => Results<int>(q => new QueryExpression<int>(q.Builder));

        act.Should().Throw<Penalty.Engine.Fluent.RuleDefinitionException>().WithInnerException<InvalidOperationException>();
    }

    [Test]
    public void A_custom_aggregate_names_its_expressions_and_factory()
    {
        Expression<Func<Order, int>> key = o => o.Amount;
        Expression<Func<int>> constant = () => 3;
        var rule = new Sessions.TestRule((when, then) =>
        {
            var sum = 0;
            when.Query(() => sum, q =>
            {
                var orders = q.Match<Order>();
                orders.Builder.Aggregate<Order, int>("Sum", [new("Key", key), new("Constant", constant)], typeof(QueryTests));
                return new QueryExpression<int>(orders.Builder);
            });
            then.Do(ctx => Write(string.Empty));
        });

        var definition = new Penalty.Engine.Fluent.RuleDefinitionFactory().Create(rule);

        var pattern = (PatternElement)definition.LeftHandSide.ChildElements.Single();
        var aggregate = (AggregateElement)pattern.Source!;
        aggregate.Name.Should().Be("Sum");
        aggregate.CustomFactoryType.Should().Be<QueryTests>();
        aggregate.Expressions["Key"].Expression.Parameters.Should().ContainSingle().Which.Name.Should().Be(aggregate.Source.Declaration.Name);
        aggregate.Expressions["Constant"].Expression.Parameters.Should().BeEmpty();
    }

    private static IReadOnlyList<string> Results<TResult>(Func<IQuery, IQuery<TResult>> query) => Shop.Fire(
        (when, then) =>
        {
            TResult result = default!;
            when.Query(() => result, query);
            then.Do(ctx => Write(result!.ToString()!));
        },
        Facts);
}
