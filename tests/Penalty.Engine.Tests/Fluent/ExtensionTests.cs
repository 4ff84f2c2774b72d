using System.Linq.Expressions;
using Penalty.Engine.Aggregators;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

/// <summary>Rules in the words of their domain: extension methods over the DSL, which NRules' documentation recommends.</summary>
public class ExtensionTests
{
    private static readonly object[] Facts = [new Customer("ann"), new Order("ann", 5), new Order("ann", 2), new Order("bob", 3)];

    [Test]
    public void Conditions_actions_and_contexts_can_be_extended() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            Order order = null!;
            when.Customer(() => customer, c => c.Age > 18).LargeOrder(() => order, o => o.Customer == customer.Name);
            then.Report(ctx => ctx.Line(customer, order));
        },
        Facts).Should().Equal("ann bought for 5");

    [Test]
    public void Queries_can_be_extended_by_custom_aggregates() => Shop.Fire(
        (when, then) =>
        {
            Customer customer = null!;
            var sum = 0;
            when.Match(() => customer)
                .Query(() => sum, q => q.Match<Order>(o => o.Customer == customer.Name).Total(o => o.Amount * customer.Age));
            then.Do(ctx => Write($"{customer.Name} {sum}"));
        },
        Facts).Should().Equal("ann 210");

    [Test]
    public void A_rule_of_a_generic_class_can_be_fired() => Shop.Fire(new Counting<Order>(), Facts).Should().Equal("Order 3");

    private sealed class Counting<T> : Rule
    {
        public override void Define()
        {
            IEnumerable<T> all = null!;
            When().Query(() => all, q => q.Match<T>().Collect());
            Then().Do(ctx => Write($"{typeof(T).Name} {all.Count()}"));
        }
    }
}

internal static class DomainExtensions
{
    public static ILeftHandSideExpression Customer(
        this ILeftHandSideExpression when, Expression<Func<Customer>> alias, params Expression<Func<Customer, bool>>[] conditions) =>
        when.Match(alias, conditions);

    public static ILeftHandSideExpression LargeOrder(
        this ILeftHandSideExpression when, Expression<Func<Order>> alias, params Expression<Func<Order, bool>>[] conditions) =>
        when.Match(alias, [.. conditions, o => o.Amount > 2]);

    public static IRightHandSideExpression Report(this IRightHandSideExpression then, Expression<Action<IContext>> line) => then.Do(line);

    public static void Line(this IContext context, Customer customer, Order order) =>
        Write($"{customer.Name} bought for {order.Amount}");

    public static IQuery<int> Total<TSource>(this IQuery<TSource> source, Expression<Func<TSource, int>> selector)
    {
        source.Builder.Aggregate<TSource, int>("Total", [new("Selector", selector)], typeof(TotalFactory));
        return new QueryExpression<int>(source.Builder);
    }
}

internal sealed class TotalFactory : IAggregatorFactory
{
    private IAggregateExpression _selector = null!;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions) =>
        _selector = compiledExpressions.FindSingle("Selector");

    public IAggregator Create(AggregationContext context) => new Total(_selector);

    private sealed class Total(IAggregateExpression selector) : IAggregator
    {
        private readonly Dictionary<IFact, int> _values = [];
        private object? _result;

        public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Put(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) =>
            Put(context, tuple, facts);

        public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _values.Remove(fact);
            return Result();
        }

        private AggregationResult[] Put(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
        {
            foreach (var fact in facts) _values[fact] = (int)selector.Invoke(context, tuple, fact)!;
            return Result();
        }

        private AggregationResult[] Result()
        {
            var previous = _result;
            _result = _values.Values.Sum();
            return previous is null
                ? [AggregationResult.Added(_result, _values.Keys)]
                : [AggregationResult.Modified(_result, previous, _values.Keys)];
        }
    }
}
