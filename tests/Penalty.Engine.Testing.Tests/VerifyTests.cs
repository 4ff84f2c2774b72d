using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class VerifyTests
{
    [Test]
    public void Fired_WithoutTimes_IsExactlyOnce()
    {
        Rules(typeof(CustomerRule)).Fire(Li).Verify(x => x.Rule().Fired());
        Rules(typeof(CustomerRule)).Fire().FailureOf(x => x.Rule().Fired())
            .Should().StartWith("Expected rule customer to have fired once, but it did not.");
        Rules(typeof(CustomerRule)).Fire(Li, Wu).FailureOf(x => x.Rule().Fired())
            .Should().StartWith("Expected rule customer to have fired once, but it did twice.");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Fired_Times_IsMetByThatCountOnly(int count)
    {
        var fixture = Rules(typeof(CustomerRule)).Fire([.. Enumerable.Range(0, count).Select(i => new Customer("c" + i))]);
        foreach (var times in new[] { Times.Never, Times.Once, Times.Twice, Times.Exactly(3) }.Index())
        {
            var verify = () => fixture.Verify(x => x.Rule().Fired(times.Item));
            if (times.Index == count) verify.Should().NotThrow();
            else verify.Should().Throw<RuleAssertionException>();
        }
    }

    [Test]
    public void Fired_BeforeSessionIsUsed_IsNever() =>
        Rules(typeof(CustomerRule)).Verify(x => x.Rule().Fired(Times.Never));

    [Test]
    public void Fired_OneOfSeveralRules_CountsThatRuleOnly()
    {
        var orderRule = typeof(OrderRule);
        var fixture = Rules(typeof(CustomerRule), typeof(OrderRule)).Fire(Li, new Order("1"), new Order("2"));
        fixture.Verify(x => x.Rule<CustomerRule>().Fired());
        fixture.Verify(x => x.Rule(orderRule).Fired(Times.Twice));
        fixture.Verify(x => x.Rule("order").Fired(Times.Twice));
        fixture.FailureOf(x => x.Rule("order").Fired(Times.Never))
            .Should().StartWith("Expected rule order to have fired never, but it did twice.");
    }

    [Test]
    public void Verify_SeveralExpectations_NeedsAll()
    {
        var fixture = Rules(typeof(CustomerRule), typeof(OrderRule)).Fire(Li);
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
        }).Should().StartWith("Expected rule order");
    }

    [Test]
    public void Verify_SameRuleTwice_CountsEachExpectationByItself() =>
        Rules(typeof(CustomerRule)).Fire(Li, Wu).Verify(x =>
        {
            x.Rule().Fired(Matched.Fact(Li));
            x.Rule().Fired(Matched.Fact(Wu));
            x.Rule().Fired(Times.Twice);
        });

    [Test]
    public void Verify_NoExpectation_Passes() => Rules(typeof(CustomerRule)).Fire(Li).Verify(_ => { });

    [Test]
    public void Verify_ExpectationWithoutFired_Throws() =>
        Rules(typeof(CustomerRule)).Invoking(f => f.Verify(x => x.Rule()))
            .Should().Throw<InvalidOperationException>().WithMessage("*customer*end it with Fired*");

    [Test]
    public void Verify_ActionIsNull_Throws()
    {
        var fixture = Rules(typeof(CustomerRule));
        fixture.Invoking(f => f.Verify(null!)).Should().Throw<ArgumentNullException>();
        fixture.Invoking(f => f.VerifySequence(null!)).Should().Throw<ArgumentNullException>();
    }

    [Test]
    public void Fired_ConstraintIsNull_Throws() =>
        Rules(typeof(CustomerRule)).Invoking(f => f.Verify(x => x.Rule().Fired(Times.Once, [null!])))
            .Should().Throw<ArgumentException>();

    [Test]
    public void Failure_NamesExpectationAndFiringsOfTheRuleWithTheirFacts()
    {
        var fixture = Rules(typeof(CustomerRule), typeof(OrderRule)).Fire(Wu, new Order("7"));
        fixture.FailureOf(x => x.Rule<CustomerRule>().Fired(Matched.Fact<Customer>(c => c.IsPreferred))).ReplaceLineEndings("\n")
            .Should().Be(
            "Expected rule customer to have fired once on Customer where c => c.IsPreferred, but it did not.\n" +
            "Recorded firings:\n" +
            "  1. rule customer (customer: Customer = Wu)");
    }

    [Test]
    public void Failure_NothingFired_SaysSo() =>
        Rules(typeof(CustomerRule)).FailureOf(x => x.Rule().Fired()).Should().EndWith("No firing was recorded.");

    [Test]
    public void Failure_ManyFirings_ShowsTheFirst20()
    {
        var fixture = Rules(typeof(CustomerRule)).Fire([.. Enumerable.Range(0, 25).Select(i => new Customer("c" + i))]);
        fixture.FailureOf(x => x.Rule().Fired())
            .Should().Contain("  20. rule").And.NotContain("  21. rule").And.EndWith("and 5 more");
    }
}
