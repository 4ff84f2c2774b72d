using System.Linq.Expressions;
using Penalty.Engine.Fluent.Dsl;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class AliasTests
{
    private static readonly object[] Facts = [new Customer("ann"), new Customer("bob"), new Order("ann", 5), new Order("bob", 1)];

    [Test]
    public void A_local_is_used_in_later_conditions_and_actions() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Match(() => customer).Match(() => order, o => o.Customer == customer.Name, o => o.Amount > 1);
            then.Do(ctx => Write(customer.Name + order.Amount));
        },
        Facts).Should().Equal("ann5");

    [Test]
    public void A_condition_may_use_the_alias_of_its_own_pattern() => Shop.Fire(
        (when, then) =>
        {
            Order order = null!;
            when.Match(() => order, _ => order.Amount > 1);
            then.Do(_ => Write(order.Customer));
        },
        Facts).Should().Equal("ann");

    [Test]
    public void A_local_of_an_outer_scope_is_used_in_an_inner_one() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            when.Match(() => customer, c => c.Name == "ann");
            foreach (var limit in new[] { 3, 4 })
            {
                var floor = limit;
                when.Exists<Order>(o => o.Customer == customer.Name && o.Amount > floor);
            }

            then.Do(ctx => Write(customer.Name));
        },
        Facts).Should().Equal("ann");

    [Test]
    public void An_alias_is_used_in_lambdas_inside_an_expression() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            IEnumerable<Order> orders = null!;
            when.Match(() => customer, c => c.Name == "ann")
                .Query(() => orders, q => q.Match<Order>().Collect())
                .Having(() => orders.Any(o => o.Customer == customer.Name));
            then.Do(ctx => Write(string.Join(",", orders.Where(o => o.Customer == customer.Name).Select(o => customer.Name + o.Amount))));
        },
        Facts).Should().Equal("ann5");

    [Test]
    public void A_value_can_have_an_alias() => Shop.Fire(
        (when, then) =>
        {
            var count = 0;
            int? largest = null;
            when.Query(() => count, q => q.Match<Order>().Collect().Select(c => c.Count()))
                .Let(() => largest, () => (int?)(count * 2));
            then.Do(ctx => Write(count + "/" + largest));
        },
        Facts).Should().Equal("2/4");

    [Test]
    public void A_field_or_property_of_the_rule_is_an_alias() => Shop.Fire(new MemberRule(), Facts).Should().Equal("ann5>3");

    [Test]
    public void A_static_member_of_the_rule_is_an_alias() => Shop.Fire(new StaticRule(), Facts).Should().BeEquivalentTo("ann", "bob");

    [Test]
    public void A_static_member_that_has_the_name_of_an_alias_is_not_the_alias() => Shop.Fire(
        (when, then) =>
        {
            string Empty = null!;
            Customer customer = null!;
            when.Match(() => customer, c => c.Name == "ann")
                .Let(() => Empty, () => "full")
                .Having(() => Empty != string.Empty);
            then.Do(ctx => Write(Empty + string.Empty));
        },
        Facts).Should().Equal("full");

    [Test]
    public void Members_and_locals_mix_in_one_closure() => Shop.Fire(new MixedRule(), Facts).Should().Equal("ann5");

    [Test]
    public void Methods_of_a_base_class_help_to_define_rules() => Shop.Fire(new DerivedRule(), Facts).Should().Equal("ann5");

    [Test]
    public void A_captured_value_stays_what_it_is() => Shop.Fire(
        (when, then) =>
        {
            var limit = 3;
            Order order = null!;
            when.Match(() => order, o => o.Amount > limit);
            then.Do(ctx => Write(order.Customer + limit));
        },
        Facts).Should().Equal("ann3");

    [Test]
    public void Something_else_than_a_variable_is_no_alias()
    {
        var act = () => Shop.Fire((when, then) => when.Match(() => new Customer("x")));

        act.Should().Throw<Penalty.Engine.Fluent.RuleDefinitionException>().WithInnerException<ArgumentException>()
            .WithMessage("An alias must be a local variable*");
    }

    private sealed class MemberRule : Rule
    {
        private readonly int _limit = 3;
        private readonly Customer _customer = null!;

        private Order Order { get; set; } = null!;

        public override void Define()
        {
            When().Match(() => _customer).Match(() => Order, o => o.Customer == _customer.Name, o => o.Amount > _limit);
            Then().Do(ctx => Write(_customer.Name + Order.Amount + ">" + _limit));
        }
    }

    private sealed class StaticRule : Rule
    {
        private static readonly Customer Customer = null!;

        public override void Define()
        {
            When().Match(() => Customer);
            Then().Do(ctx => Write(Customer.Name));
        }
    }

    private sealed class MixedRule : Rule
    {
        private Customer Customer { get; set; } = null!;

        public override void Define()
        {
            Order order = null!;
            When().Match(() => Customer).Match(() => order, o => o.Customer == Customer.Name && o.Amount > 1);
            Then().Do(ctx => Write(Customer.Name + order.Amount));
        }
    }

    private abstract class BaseRule : Rule
    {
        protected void MatchOrder(Expression<Func<Order>> alias, int limit) => When().Match(alias, o => o.Amount > limit);

        protected void WriteOrder()
        {
            Order order = null!;
            Then().Do(ctx => Write(order.Customer + order.Amount));
        }
    }

    private sealed class DerivedRule : BaseRule
    {
        public override void Define()
        {
            Order order = null!;
            MatchOrder(() => order, 1);
            WriteOrder();
        }
    }
}
