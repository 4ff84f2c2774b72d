using Penalty.Engine.Fluent.Dsl;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class YieldTests
{
    [Test]
    public void Several_yields_of_one_rule_are_kept_apart()
    {
        var session = SessionOf(new Sessions.TestRule((when, then) =>
        {
            Counter counter = null!;
            when.Match(() => counter);
            then.Yield(ctx => new Discount("first", counter.Value))
                .Yield(ctx => new Discount("second", counter.Value), (ctx, old) => new Discount(old.Customer, old.Percent + counter.Value));
        }));
        var fact = new Counter { Value = 1 };
        session.Insert(fact);
        session.Fire();
        session.Query<Discount>().Should().BeEquivalentTo([new Discount("first", 1), new Discount("second", 1)]);

        fact.Value = 5;
        session.Update(fact);
        session.Fire();
        session.Query<Discount>().Should().BeEquivalentTo([new Discount("first", 5), new Discount("second", 6)]);

        session.Retract(fact);
        session.Query<Discount>().Should().BeEmpty();
    }

    [Test]
    public void Aliases_inside_nested_lambdas_of_a_yield_are_found()
    {
        var session = SessionOf(new Sessions.TestRule((when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => customer).Query(() => orders, q => q.Match<Order>().Collect());
            then.Yield(ctx => new Discount(customer.Name, orders.Where(o => o.Customer == customer.Name).Sum(o => o.Amount)));
        }));
        session.InsertAll([new Customer("ann"), new Order("ann", 2), new Order("ann", 3), new Order("bob", 9)]);

        session.Fire();

        session.Query<Discount>().Should().Equal(new Discount("ann", 5));
    }

    [Test]
    public void A_value_can_be_yielded()
    {
        var session = SessionOf(new Sessions.TestRule((when, then) =>
        {
            Order order = null!;
            when.Match(() => order);
            then.Yield(ctx => order.Amount, (ctx, old) => old + 1);
        }));
        session.Insert(new Order("ann", 7));

        session.Fire();

        session.Query<int>().Should().Equal(7);
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
