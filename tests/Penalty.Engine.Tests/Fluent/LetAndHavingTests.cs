using Penalty.Engine.Fluent.Dsl;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class LetAndHavingTests
{
    private static readonly object[] Facts = [new Customer("ann", 20), new Customer("bob", 40), new Order("ann", 5), new Order("bob", 3)];

    [Test]
    public void Let_calculates_from_what_was_matched() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            var score = 0;
            string text = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer == customer.Name)
                .Let(() => score, () => customer.Age * order.Amount)
                .Let(() => text, () => customer.Name + score)
                .Having(() => score > 100, () => text.StartsWith('b'));
            then.Do(ctx => Write(text));
        },
        Facts).Should().Equal("bob120");

    [Test]
    public void Having_narrows_a_pattern_or_query_before_it() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => customer).Having(() => customer.Age < 30)
                .Query(() => orders, q => q.Match<Order>().Collect()).Having(() => orders.Count() > 1, () => customer.Name != "x");
            then.Do(ctx => Write(customer.Name + orders.Count()));
        },
        Facts).Should().Equal("ann2");

    [Test]
    public void Let_feeds_conditions_and_queries_that_follow() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            var limit = 0;
            Order order = null!;
            var count = 0;
            when.Match(() => customer)
                .Let(() => limit, () => customer.Age / 10)
                .Match(() => order, o => o.Customer == customer.Name, o => o.Amount > limit)
                .Query(() => count, q => q.Match<Order>(o => o.Amount > limit).Collect().Select(c => c.Count()));
            then.Do(ctx => Write(customer.Name + limit + count));
        },
        Facts).Should().Equal("ann22");

    [Test]
    public void Let_may_come_first() => Shop.Fire(
        (when, then) =>
        {
            var limit = 0;
            Order order = null!;
            when.Let(() => limit, () => 4).Match(() => order, o => o.Amount > limit);
            then.Do(ctx => Write(order.Customer));
        },
        Facts).Should().Equal("ann");

    [Test]
    public void Having_works_in_alternatives() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            when.Or(x => x
                .And(a => a.Match(() => customer, c => c.Name == "ann").Having(() => customer.Age > 30))
                .Match(() => customer, c => c.Name == "bob").Having(() => customer.Age > 30));
            then.Do(ctx => Write(customer.Name));
        },
        Facts).Should().Equal("bob");

    [Test]
    public void Having_narrows_a_conjunction_before_it() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.And(x => x.Match(() => customer).Match(() => order, o => o.Customer == customer.Name))
                .Having(() => customer.Age + order.Amount > 40);
            then.Do(ctx => Write(customer.Name + order.Amount));
        },
        Facts).Should().Equal("bob3");

    [Test]
    public void Having_must_follow_something()
    {
        var act = () => Shop.Fire((when, then) => when.Having(() => true));

        act.Should().Throw<Penalty.Engine.Fluent.RuleDefinitionException>().WithInnerException<InvalidOperationException>()
            .WithMessage("HAVING must follow*");
    }
}
