using System.Linq.Expressions;
using Penalty.Engine.Extensibility;
using Penalty.Engine.RuleModel;
using Penalty.Engine.RuleModel.Builders;
using Penalty.Engine.Tests.Fluent;

namespace Penalty.Engine.Tests.RuleModel;

/// <summary>Rules built at run time, by the builders that hosts use for rules from files and databases.</summary>
public class RuleBuilderTests
{
    private static readonly List<string> Log = [];

    [SetUp]
    public void Clear() => Log.Clear();

    [Test]
    public void A_rule_has_what_it_was_told()
    {
        var builder = Named("all");
        builder.Description("d");
        builder.Priority(3);
        builder.Repeatability(RuleRepeatability.NonRepeatable);
        builder.Tag("a");
        builder.Tags(["b", "c"]);
        builder.Property("p", 1);
        builder.Properties([new RuleProperty("q", 2)]);
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => Write("fired")));

        var rule = builder.Build();

        (rule.Name, rule.Description, rule.Priority, rule.Repeatability).Should().Be(("all", "d", 3, RuleRepeatability.NonRepeatable));
        rule.Tags.Should().Equal("a", "b", "c");
        rule.Properties.Select(p => p.Name).Should().Equal("p", "q");
        rule.Properties.TryGetProperty("q", out var q).Should().BeTrue();
        q!.Value.Should().Be(2);
        rule.Properties.Invoking(p => p["r"]).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Patterns_join_by_name()
    {
        var builder = Named("join");
        var customer = builder.LeftHandSide().Pattern(typeof(Customer), "customer");
        Expression<Func<Customer, bool>> grown = customer => customer.Age >= 18;
        customer.Condition(grown);
        var order = builder.LeftHandSide().Pattern(typeof(Order), "order");
        Expression<Func<Order, Customer, bool>> own = (order, customer) => order.Customer == customer.Name;
        order.Condition(own);
        Expression<Action<IContext, Customer, Order>> action = (ctx, customer, order) => Write(customer.Name + order.Amount);
        builder.RightHandSide().Action(action);

        Fire(builder, new Customer("ann"), new Customer("kid", 5), new Order("ann", 1), new Order("kid", 2)).Should().Equal("ann1");
    }

    [Test]
    public void Groups_nest()
    {
        var builder = Named("nested");
        var either = builder.LeftHandSide().Group(GroupType.Or);
        Condition(either.Pattern(typeof(Customer)), (Expression<Func<Customer, bool>>)(c => c.Name == "ann"));
        var both = either.Group(GroupType.And);
        Condition(both.Pattern(typeof(Customer)), (Expression<Func<Customer, bool>>)(c => c.Name == "bob"));
        Condition(both.Not().Group(GroupType.And).Pattern(typeof(Order)), (Expression<Func<Order, bool>>)(o => o.Customer == "bob"));
        Condition(both.Exists().Pattern(typeof(Customer)), (Expression<Func<Customer, bool>>)(c => c.Name == "eve"));
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => Write("fired")));

        Fire(builder, new Customer("bob"), new Customer("eve")).Should().Equal("fired");
        Fire(builder, new Customer("bob"), new Customer("eve"), new Order("bob", 1)).Should().BeEmpty();
        Fire(builder, new Customer("ann"), new Order("bob", 1)).Should().Equal("fired");
    }

    [Test]
    public void Names_made_up_are_unique_in_the_rule()
    {
        var builder = Named("unnamed");
        builder.LeftHandSide().Pattern(typeof(Customer));
        builder.LeftHandSide().Group(GroupType.And).Pattern(typeof(Customer));
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => Write("fired")));

        var rule = builder.Build();

        rule.LeftHandSide.Exports.Select(d => d.Name).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Test]
    public void For_all_has_a_base_and_patterns()
    {
        var builder = Named("all");
        var all = builder.LeftHandSide().ForAll();
        Condition(all.BasePattern(typeof(Order)), (Expression<Func<Order, bool>>)(o => o.Customer == "ann"));
        Condition(all.Pattern(typeof(Order)), (Expression<Func<Order, bool>>)(o => o.Amount > 1));
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => Write("all")));

        Fire(builder, new Order("ann", 2), new Order("bob", 0)).Should().Equal("all");
        Fire(builder, new Order("ann", 2), new Order("ann", 0)).Should().BeEmpty();
    }

    [Test]
    public void Aggregates_and_bindings_are_sources()
    {
        var builder = Named("sources");
        var orders = builder.LeftHandSide().Pattern(typeof(IEnumerable<Order>), "orders");
        var aggregate = orders.Aggregate();
        aggregate.ResultType(typeof(IEnumerable<Order>));
        var source = aggregate.Pattern(typeof(Order), "order");
        Condition(source, (Expression<Func<Order, bool>>)(o => o.Amount > 1));
        Expression<Func<Order, int>> key = order => order.Amount;
        aggregate.OrderBy(key, SortDirection.Descending);
        var binding = builder.LeftHandSide().Pattern(typeof(string), "text").Binding();
        Expression<Func<IEnumerable<Order>, string>> text = orders => string.Join(",", orders.Select(o => o.Amount));
        binding.BindingExpression(text);
        Expression<Action<IContext, string>> action = (ctx, text) => Write(text);
        builder.RightHandSide().Action(action);

        Fire(builder, new Order("a", 2), new Order("a", 5), new Order("a", 1)).Should().Equal("5,2");
    }

    [Test]
    public void Grouping_projection_flattening_and_lookups_are_aggregates()
    {
        Expression<Func<Order, string>> key = o => o.Customer;
        Expression<Func<Order, int>> element = o => o.Amount;
        Expression<Func<Order, IEnumerable<char>>> letters = o => o.Customer;

        Aggregated(typeof(IGrouping<string, int>), a => a.GroupBy(key, element)).Name.Should().Be("GroupBy");
        Aggregated(typeof(string), a => a.Project(key)).Name.Should().Be("Project");
        Aggregated(typeof(char), a => a.Flatten(letters)).Name.Should().Be("Flatten");
        Aggregated(typeof(IKeyedLookup<string, int>), a => a.ToLookup(key, element)).Name.Should().Be("Collect");
        Aggregated(typeof(IEnumerable<Order>), a => a.Collect()).Name.Should().Be("Collect");
        Aggregated(typeof(int), a => a.Aggregator("Own", [new("Key", key)], typeof(RuleBuilderTests)))
            .CustomFactoryType.Should().Be<RuleBuilderTests>();
    }

    [Test]
    public void Dependencies_and_filters_are_built_too()
    {
        var builder = Named("services");
        builder.LeftHandSide().Pattern(typeof(Order), "order");
        builder.Dependencies().Dependency(typeof(IFormatProvider), "culture").Name.Should().Be("culture");
        Expression<Func<Order, bool>> large = order => order.Amount > 1;
        builder.Filters().Filter(FilterType.Predicate, large);
        Expression<Action<IContext, IFormatProvider, Order>> action = (ctx, culture, order) => Write(order.Amount.ToString("N1", culture));
        builder.RightHandSide().Action(action);

        Fire(builder, new Order("a", 1), new Order("a", 2)).Should().Equal("2.0");
    }

    [Test]
    public void Parts_made_apart_are_put_together()
    {
        var builder = Named("parts");
        var left = new GroupBuilder();
        left.Pattern(Rules.Pattern("s"));
        left.Exists(Element.Exists(Rules.Pattern("e")));
        left.Not(Element.Not(Element.Pattern(typeof(int), "n", new Dictionary<string, LambdaExpression>())));
        left.Group(Element.OrGroup(Rules.Pattern("x"), Rules.Pattern("y")));
        builder.LeftHandSide(left);
        var right = new ActionGroupBuilder();
        right.Action((Expression<Action<IContext>>)(ctx => Write("on")));
        right.Action((Expression<Action<IContext>>)(ctx => Write("off")), ActionTrigger.Deactivated);
        builder.RightHandSide(right);

        var rule = builder.Build();

        rule.LeftHandSide.ChildElements.Select(e => e.ElementType)
            .Should().Equal(ElementType.Pattern, ElementType.Exists, ElementType.Not, ElementType.Or);
        rule.RightHandSide.Actions.Select(a => a.ActionTrigger)
            .Should().Equal(ActionTrigger.Activated | ActionTrigger.Reactivated, ActionTrigger.Deactivated);
    }

    private static AggregateElement Aggregated(Type resultType, Action<AggregateBuilder> describe)
    {
        var builder = Named("aggregate");
        var aggregate = builder.LeftHandSide().Pattern(resultType, "result").Aggregate();
        aggregate.ResultType(resultType);
        aggregate.Pattern(Element.Declaration(typeof(Order), "o"));
        describe(aggregate);
        builder.RightHandSide().Action((Expression<Action<IContext>>)(ctx => Write("fired")));
        return (AggregateElement)((PatternElement)builder.Build().LeftHandSide.ChildElements[0]).Source!;
    }

    private static RuleBuilder Named(string name)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        return builder;
    }

    // A lambda's parameter is named as it pleases; the declaration's name is what counts.
    private static void Condition(PatternBuilder pattern, LambdaExpression condition)
    {
        var parameter = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.Invoke(condition, parameter), parameter));
    }

    private static List<string> Fire(RuleBuilder builder, params object[] facts)
    {
        Log.Clear();
        var session = new RuleCompiler().Compile([builder.Build()]).CreateSession();
        session.DependencyResolver = new Invariant();
        session.InsertAll(facts);
        session.Fire();
        return Log;
    }

    private static void Write(string line) => Log.Add(line);

    private sealed class Invariant : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => System.Globalization.CultureInfo.InvariantCulture;
    }
}
