using Penalty.Engine.Extensibility;
using Penalty.Engine.Fluent;
using Penalty.Engine.Fluent.Dsl;
using Penalty.Engine.RuleModel;
using static Penalty.Engine.Tests.Sessions.EngineFixture;

namespace Penalty.Engine.Tests.Fluent;

public class FilterAndDependencyTests
{
    [Test]
    public void Dependencies_and_filters_use_aliases_in_any_order()
    {
        var session = SessionOf(new ServiceRule());
        session.DependencyResolver = new Services();
        session.InsertAll([new Order("ann", 5), new Order("bob", 1)]);

        session.Fire();

        Log.Should().Equal("<ann>");
    }

    [Test]
    public void A_rule_says_its_dependencies_and_filters()
    {
        var rule = new RuleDefinitionFactory().Create(new ServiceRule());

        var dependency = rule.DependencyGroup.Dependencies.Should().ContainSingle().Subject;
        dependency.ServiceType.Should().Be<IQuote>();
        dependency.Declaration.Name.Should().Be("quote");
        rule.FilterGroup.Filters.Select(f => f.FilterType).Should().Equal(FilterType.Predicate, FilterType.KeyChange);
        rule.FilterGroup.Filters.SelectMany(f => f.Imports).Should().OnlyContain(d => d.Name == "order");
    }

    [Test]
    public void Conditions_cannot_use_dependencies()
    {
        var act = () => new RuleDefinitionFactory().Create(new ConditionOverService());

        act.Should().Throw<RuleDefinitionException>().WithInnerException<InvalidOperationException>().WithMessage("*quote*");
    }

    public interface IQuote
    {
        string Quote(string text);
    }

    private sealed class ServiceRule : Rule
    {
        public override void Define()
        {
            Order order = null!;
            IQuote quote = null!;
            Filter().Where(() => order.Amount > 1).OnChange(() => order.Amount);
            Then().Do(ctx => Write(quote.Quote(order.Customer)));
            When().Match(() => order);
            Dependency().Resolve(() => quote);
        }
    }

    private sealed class ConditionOverService : Rule
    {
        public override void Define()
        {
            Order order = null!;
            IQuote quote = null!;
            Dependency().Resolve(() => quote);
            When().Match(() => order, o => quote.Quote(o.Customer) == "x");
            Then().Do(ctx => Write(order.Customer));
        }
    }

    private sealed class Services : IDependencyResolver, IQuote
    {
        public object Resolve(IResolutionContext context, Type serviceType) => this;

        public string Quote(string text) => $"<{text}>";
    }
}
