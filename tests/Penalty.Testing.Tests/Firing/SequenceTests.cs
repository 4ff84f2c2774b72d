using static Penalty.Testing.Tests.Firing.FixtureOf;

namespace Penalty.Testing.Tests.Firing;

/// <summary>All firings in their order.</summary>
public sealed class SequenceTests
{
    private static FiringFixture Fixture => FiringFixture.For(new OrderRule(), new CustomerRule()).Fire(new Order("7"), Li);

    [Test]
    public void VerifySequence_SameOrder_Passes([Values] bool byName) =>
        Fixture.VerifySequence(s =>
        {
            s.Rule<CustomerRule>().Fired();
            (byName ? s.Rule("order") : s.Rule<OrderRule>()).Fired(Matched.Fact<Order>(o => o.Id == "7"));
        });

    [Test]
    public void VerifySequence_OtherOrder_FailsAtThePlaceThatDiffers() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<OrderRule>().Fired();
            s.Rule<CustomerRule>().Fired();
        }).Should().StartWith("Expected: firing 1 to be rule 'order'.\nFound:    rule 'customer' (customer: Customer = Li).")
            .And.EndWith("Recorded firings:\n  1. rule 'customer' (customer: Customer = Li)\n  2. rule 'order' (order: Order = Order { Id = 7, By =  })");

    [Test]
    public void VerifySequence_OtherFacts_Fails() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<CustomerRule>().Fired(Matched.Fact(Wu));
            s.Rule<OrderRule>().Fired();
        }).Should().StartWith("Expected: firing 1 to be rule 'customer' on Customer equal to Wu.\nFound:    rule 'customer' (customer: Customer = Li).");

    [Test]
    public void VerifySequence_FiringMissing_Fails() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<CustomerRule>().Fired();
            s.Rule<OrderRule>().Fired(Times.Twice);
        }).Should().StartWith("Expected: firing 3 to be rule 'order'.\nFound:    no further firing.");

    [Test]
    public void VerifySequence_FiringTooMuch_Fails() =>
        Fixture.FailureOfSequence(s => s.Rule<CustomerRule>().Fired()).Should().StartWith("Expected: firing 2 to be none.\nFound:    rule 'order'");

    [Test]
    public void VerifySequence_OfNothing_ExpectsThatNothingFired()
    {
        FiringFixture.For<CustomerRule>().Fire().VerifySequence(_ => { });
        Fixture.FailureOfSequence(_ => { }).Should().StartWith("Expected: firing 1 to be none.");
    }

    [Test]
    public void VerifySequence_OnlyRule_NeedsNoName() =>
        FiringFixture.For<CustomerRule>().Fire(Li, Wu).VerifySequence(s => s.Rule().Fired(Times.Twice, Matched.Fact<Customer>()));

    [Test]
    public void VerifySequence_ExpectationWithoutFired_Throws() =>
        Fixture.Invoking(f => f.VerifySequence(s => s.Rule<CustomerRule>())).Should().Throw<InvalidOperationException>().WithMessage("*Fired*");
}
