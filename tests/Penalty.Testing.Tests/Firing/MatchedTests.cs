using static Penalty.Testing.Tests.Firing.FixtureOf;

namespace Penalty.Testing.Tests.Firing;

/// <summary>On which facts a rule fired.</summary>
public sealed class MatchedTests
{
    private static readonly Order Order = new("7");

    private static FiringFixture Pair => FiringFixture.For<PairRule>().Fire(Li, Wu, Order);

    [Test]
    public void Fact_OfType_IsMetByAFactOfThatTypeOnly()
    {
        var fixture = FiringFixture.For<CustomerRule>().Fire(Li);
        fixture.Verify(x => x.Rule().Fired(Matched.Fact<Customer>()));
        fixture.FailureOf(x => x.Rule().Fired(Matched.Fact<Order>())).Should().Contain("fired once on Order.");
    }

    [Test]
    public void Fact_OfType_IsJudgedByTheFactNotTheDeclaration() =>
        FiringFixture.For<CustomerRule>().Fire(Li, new Employee("Yu")).Verify(x =>
        {
            x.Rule().Fired(Matched.Fact<Employee>());
            x.Rule().Fired(Times.Twice, Matched.Fact<Customer>());
        });

    [Test]
    public void Fact_OfValue_IsMetByAnEqualFactOnly()
    {
        var fixture = FiringFixture.For<OrderRule>().Fire(new Order("7"));
        fixture.Verify(x => x.Rule().Fired(Matched.Fact(Order)));
        fixture.FailureOf(x => x.Rule().Fired(Matched.Fact(new Order("8")))).Should().Contain("on Order equal to Order { Id = 8");
    }

    [Test]
    public void Fact_Where_IsMetByAFactThatTheConditionHoldsFor()
    {
        var fixture = FiringFixture.For<CustomerRule>().Fire(Li, Wu);
        fixture.Verify(x =>
        {
            x.Rule().Fired(Times.Once, Matched.Fact<Customer>(c => c.IsPreferred));
            x.Rule().Fired(Times.Once, Matched.Fact<Customer>(c => !c.IsPreferred));
            x.Rule().Fired(Times.Never, Matched.Fact<Customer>(c => c.Name == "nobody"));
        });
        fixture.FailureOf(x => x.Rule().Fired(Times.Twice, Matched.Fact<Customer>(c => c.IsPreferred)))
            .Should().Contain("fired twice on Customer where c => c.IsPreferred.\nFound:    it did once.");
    }

    [Test]
    public void Fact_ConditionIsNull_Throws() =>
        FluentActions.Invoking(() => Matched.Fact((System.Linq.Expressions.Expression<Func<Order, bool>>)null!)).Should().Throw<ArgumentNullException>();

    [Test]
    public void Facts_InOtherOrderThanDeclared_AreMet() =>
        Pair.Verify(x => x.Rule().Fired(Matched.Fact(Order), Matched.Fact(Wu), Matched.Fact(Li)));

    [Test]
    public void Facts_FirstCouldTakeTheOnlyFactOfTheSecond_AreMet() => Pair.Verify(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact(Li)));

    [Test]
    public void Facts_TwoForOneFact_AreNotMet()
    {
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact(Li), Matched.Fact<Customer>(c => c.IsPreferred)));
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact<Customer>(), Matched.Fact<Customer>()));
    }

    [Test]
    public void Facts_OneOfThemNotMet_DoNotCount() =>
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact(Li), Matched.Fact(new Order("8")))).Should().Contain("on Customer equal to Li, Order equal to");

    [Test]
    public void Fact_OfAggregate_IsMatchedByInterface() =>
        FiringFixture.For<GroupRule>().Fire(Li, new Customer("Xu", isPreferred: true))
            .Verify(x => x.Rule().Fired(Matched.Fact<IGrouping<bool, Customer>>(g => g.Key && g.Count() == 2)));

    [Test]
    public void Failure_OfGenericFact_NamesTheTypeAsInCSharp() =>
        FiringFixture.For<GroupRule>().FailureOf(x => x.Rule().Fired(Matched.Fact<IGrouping<bool, Customer>>()))
            .Should().Contain("on IGrouping<Boolean, Customer>.");
}
