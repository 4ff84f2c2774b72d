using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class ConstraintTests
{
    private static readonly Order Order = new("7");

    private static RulesTestFixture Pair => Rules(typeof(PairRule)).Fire(Li, Wu, Order);

    [Test]
    public void Fact_OfType_IsSatisfiedByFactOfThatTypeOnly()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        fixture.Verify(x => x.Rule().Fired(Matched.Fact<Customer>()));
        fixture.FailureOf(x => x.Rule().Fired(Matched.Fact<Order>())).Should().Contain("fired once on Order, but it did not");
    }

    [Test]
    public void Fact_OfType_IsJudgedByTheFactNotTheDeclaration()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li, new Employee("Yu"));
        fixture.Verify(x => x.Rule().Fired(Matched.Fact<Employee>()));
        fixture.Verify(x => x.Rule().Fired(Times.Twice, Matched.Fact<Customer>()));
    }

    [Test]
    public void Fact_OfValue_IsSatisfiedByEqualFactOnly()
    {
        var fixture = Rules(typeof(OrderRule)).Fire(new Order("7"));
        fixture.Verify(x => x.Rule().Fired(Matched.Fact(Order)));
        fixture.FailureOf(x => x.Rule().Fired(Matched.Fact(new Order("8")))).Should().Contain("on Order equal to Order { Id = 8");
    }

    [Test]
    public void Fact_Where_IsSatisfiedByFactThatTheConditionHoldsFor()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire(Li, Wu);
        fixture.Verify(x => x.Rule().Fired(Times.Once, Matched.Fact<Customer>(c => c.IsPreferred)));
        fixture.Verify(x => x.Rule().Fired(Times.Never, Matched.Fact<Customer>(c => c.Name == "nobody")));
        fixture.FailureOf(x => x.Rule().Fired(Times.Twice, Matched.Fact<Customer>(c => c.IsPreferred)))
            .Should().Contain("fired twice on Customer where c => c.IsPreferred, but it did once.");
    }

    [Test]
    public void Fact_PredicateIsNull_Throws() =>
        FluentActions.Invoking(() => Matched.Fact((System.Linq.Expressions.Expression<Func<Order, bool>>)null!))
            .Should().Throw<ArgumentNullException>();

    [Test]
    public void Constraints_InOtherOrderThanDeclared_AreSatisfied() =>
        Pair.Verify(x => x.Rule().Fired(Matched.Fact(Order), Matched.Fact(Wu), Matched.Fact(Li)));

    [Test]
    public void Constraints_FirstCouldTakeTheOnlyFactOfTheSecond_AreSatisfied() =>
        Pair.Verify(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact(Li)));

    [Test]
    public void Constraints_TwoForOneFact_AreNotSatisfied()
    {
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact(Li), Matched.Fact<Customer>(c => c.IsPreferred)));
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact<Customer>(), Matched.Fact<Customer>(), Matched.Fact<Customer>()));
    }

    [Test]
    public void Constraints_OneOfThemUnsatisfied_DoNotCount() =>
        Pair.FailureOf(x => x.Rule().Fired(Matched.Fact(Li), Matched.Fact(new Order("8"))))
            .Should().Contain("on Customer equal to Li, Order equal to");

    [Test]
    public void Fact_OfAggregate_IsMatchedByInterface()
    {
        IGrouping<bool, Customer>? group = null;
        Rules(typeof(GroupRule)).Fire(Li, new Customer("Xu", isPreferred: true))
            .Verify(x => x.Rule().Fired(Matched.Fact<IGrouping<bool, Customer>>(g => g.Key).Callback(g => group = g)));
        group.Should().HaveCount(2);
    }

    [Test]
    public void Failure_OfGenericFact_NamesTheTypeAsInCSharp() =>
        Rules(typeof(GroupRule)).FailureOf(x => x.Rule().Fired(Matched.Fact<IGrouping<bool, Customer>>()))
            .Should().Contain("on IGrouping<Boolean, Customer>,");

    [Test]
    public void Callback_Passed_GetsTheFactOfEachFiringInOrder()
    {
        var customers = new List<Customer>();
        Rules(typeof(CustomerRule)).Fire(Li, Wu)
            .Verify(x => x.Rule().Fired(Times.Twice, Matched.Fact<Customer>().Callback(customers.Add)));
        customers.Should().Equal(Li, Wu);
    }

    [Test]
    public void Callback_TwoConstraintsOfOneType_GetTheFactsInTheOrderOfTheirDeclaration()
    {
        var names = new List<string>();
        Pair.Verify(x => x.Rule().Fired(
            Matched.Fact<Customer>().Callback(c => names.Add("first " + c)),
            Matched.Fact<Customer>().Callback(c => names.Add("second " + c))));
        names.Should().Equal("first Li", "second Wu");
    }

    [Test]
    public void Callback_GivenTwice_CallsBoth()
    {
        var calls = 0;
        Rules(typeof(CustomerRule)).Fire(Li)
            .VerifySequence(s => s.Rule().Fired(Matched.Fact(Li).Callback(_ => calls++).Callback(_ => calls++)));
        calls.Should().Be(2);
    }

    [Test]
    public void Callback_Failed_IsNotCalled()
    {
        var calls = 0;
        var fixture = Rules(typeof(CustomerRule)).Fire(Li);
        fixture.FailureOf(x =>
        {
            x.Rule().Fired(Matched.Fact(Li).Callback(_ => calls++));
            x.Rule().Fired(Times.Never);
        });
        calls.Should().Be(0);
    }

    [Test]
    public void Callback_IsNull_Throws() =>
        FluentActions.Invoking(() => Matched.Fact<Order>().Callback(null!)).Should().Throw<ArgumentNullException>();
}
