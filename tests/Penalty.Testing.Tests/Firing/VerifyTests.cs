using static Penalty.Testing.Tests.Firing.FixtureOf;

namespace Penalty.Testing.Tests.Firing;

/// <summary>How often rules fired, in whatever order; a firing that nothing expects fails the test.</summary>
public sealed class VerifyTests
{
    [Test]
    public void Fired_WithoutTimes_IsExactlyOnce()
    {
        FiringFixture.For<CustomerRule>().Fire(Li).Verify(x => x.Rule().Fired());
        FiringFixture.For<CustomerRule>().Fire().FailureOf(x => x.Rule().Fired())
            .Should().StartWith("Expected: rule 'customer' to have fired once.\nFound:    it did not.");
        FiringFixture.For<CustomerRule>().Fire(Li, Wu).FailureOf(x => x.Rule().Fired())
            .Should().StartWith("Expected: rule 'customer' to have fired once.\nFound:    it did twice.");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Fired_Times_IsMetByThatCountOnly(int count)
    {
        var fixture = FiringFixture.For<CustomerRule>().Fire([.. Enumerable.Range(0, count).Select(i => new Customer("c" + i))]);
        foreach (var times in new[] { Times.Never, Times.Once, Times.Twice, Times.Exactly(3) }.Index())
        {
            var verify = () => fixture.Verify(x => x.Rule().Fired(times.Item));
            if (times.Index == count) verify.Should().NotThrow();
            else verify.Should().Throw<PenaltyAssertionException>();
        }
    }

    [Test]
    public void Times_Negative_Throws() => FluentActions.Invoking(() => Times.Exactly(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void Fired_BeforeAnythingIsInserted_IsNever() => FiringFixture.For<CustomerRule>().Verify(x => x.Rule().Fired(Times.Never));

    [Test]
    public void Fired_OneOfSeveralRules_CountsThatRuleOnly()
    {
        var fixture = FiringFixture.For(new CustomerRule(), new OrderRule()).Fire(Li, new Order("1"), new Order("2"));
        fixture.Verify(x =>
        {
            x.Rule<CustomerRule>().Fired();
            x.Rule("order").Fired(Times.Twice);
        });
        fixture.FailureOf(x => x.Rule("order").Fired(Times.Never))
            .Should().StartWith("Expected: rule 'order' to have fired never.\nFound:    it did twice.");
    }

    [Test]
    public void Verify_FiringOfARuleThatNothingExpects_Fails() =>
        FiringFixture.For(new CustomerRule(), new OrderRule()).Fire(Li, new Order("7")).FailureOf(x => x.Rule<CustomerRule>().Fired())
            .Should().Be(
                "Expected: no firing that was not stated.\n"
                + "Found:    rule 'order' (order: Order = Order { Id = 7, By =  }) fired.\n"
                + "Where:    the firings of the session, below.\n"
                + "To do:    Look for the first firing that is missing or too much.\n"
                + "Recorded firings:\n"
                + "  1. rule 'customer' (customer: Customer = Li)\n"
                + "  2. rule 'order' (order: Order = Order { Id = 7, By =  })");

    [Test]
    public void Verify_FiringOnFactsThatNothingExpects_Fails() =>
        FiringFixture.For<CustomerRule>().Fire(Li, Wu).FailureOf(x => x.Rule().Fired(Matched.Fact(Li)))
            .Should().Contain("Found:    rule 'customer' (customer: Customer = Wu) fired.");

    [Test]
    public void Verify_NothingExpected_IsMetWhenNothingFiredOnly()
    {
        FiringFixture.For<CustomerRule>().Fire().Verify(_ => { });
        FiringFixture.For<CustomerRule>().Fire(Li).FailureOf(_ => { });
    }

    [Test]
    public void Verify_SeveralExpectations_NeedsAll()
    {
        var fixture = FiringFixture.For(new CustomerRule(), new OrderRule()).Fire(Li);
        fixture.Verify(x =>
        {
            x.Rule<OrderRule>().Fired(Times.Never);
            x.Rule<CustomerRule>().Fired();
        });
        fixture.FailureOf(x =>
        {
            x.Rule<CustomerRule>().Fired();
            x.Rule<OrderRule>().Fired();
            x.Rule<CustomerRule>().Fired();
        }).Should().StartWith("Expected: rule 'order'");
    }

    [Test]
    public void Verify_SameRuleTwice_CountsEachExpectationByItself() =>
        FiringFixture.For<CustomerRule>().Fire(Li, Wu).Verify(x =>
        {
            x.Rule().Fired(Matched.Fact(Li));
            x.Rule().Fired(Matched.Fact(Wu));
            x.Rule().Fired(Times.Twice);
        });

    [Test]
    public void Verify_ExpectationWithoutFired_Throws() =>
        FiringFixture.For<CustomerRule>().Invoking(f => f.Verify(x => x.Rule()))
            .Should().Throw<InvalidOperationException>().WithMessage("*customer*end it with Fired*");

    [Test]
    public void Verify_ActionIsNull_Throws()
    {
        var fixture = FiringFixture.For<CustomerRule>();
        fixture.Invoking(f => f.Verify(null!)).Should().Throw<ArgumentNullException>();
        fixture.Invoking(f => f.VerifySequence(null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void Fired_FactIsNull_Throws() =>
        FiringFixture.For<CustomerRule>().Invoking(f => f.Verify(x => x.Rule().Fired(Times.Once, [null!]))).Should().Throw<ArgumentException>();

    [Test]
    public void Failure_NamesExpectationAndFiringsOfTheRuleWithTheirFacts() =>
        FiringFixture.For(new CustomerRule(), new OrderRule()).Fire(Wu, new Order("7"))
            .FailureOf(x => x.Rule<CustomerRule>().Fired(Matched.Fact<Customer>(c => c.IsPreferred)))
            .Should().StartWith("Expected: rule 'customer' to have fired once on Customer where c => c.IsPreferred.\nFound:    it did not.")
            .And.EndWith("Recorded firings:\n  1. rule 'customer' (customer: Customer = Wu)");

    [Test]
    public void Failure_NothingFired_SaysSo() =>
        FiringFixture.For<CustomerRule>().FailureOf(x => x.Rule().Fired()).Should().EndWith("No firing was recorded.");

    [Test]
    public void Failure_ManyFirings_ShowsTheFirst20() =>
        FiringFixture.For<CustomerRule>().Fire([.. Enumerable.Range(0, 25).Select(i => new Customer("c" + i))]).FailureOf(x => x.Rule().Fired())
            .Should().Contain("  20. rule").And.NotContain("  21. rule").And.EndWith("and 5 more");
}
