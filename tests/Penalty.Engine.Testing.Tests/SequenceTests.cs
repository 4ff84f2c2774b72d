using static Penalty.Engine.Testing.Tests.FixtureOf;

namespace Penalty.Engine.Testing.Tests;

public sealed class SequenceTests
{
    private static readonly Type ClassOfOrders = typeof(OrderRule);

    private static RulesTestFixture Fixture => Rules(typeof(OrderRule), typeof(CustomerRule)).Fire(new Order("7"), Li);

    [Test]
    public void VerifySequence_SameOrder_Passes([Values] bool byName) =>
        Fixture.VerifySequence(s =>
        {
            s.Rule<CustomerRule>().Fired();
            (byName ? s.Rule("order") : s.Rule(ClassOfOrders)).Fired(Matched.Fact<Order>(o => o.Id == "7"));
        });

    [Test]
    public void VerifySequence_OtherOrder_FailsAtThePlaceThatDiffers() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<OrderRule>().Fired();
            s.Rule<CustomerRule>().Fired();
        }).ReplaceLineEndings("\n").Should().Be(
            "Expected firing 1 of the sequence to be rule order, but it was rule customer (customer: Customer = Li).\n" +
            "Recorded firings:\n" +
            "  1. rule customer (customer: Customer = Li)\n" +
            "  2. rule order (order: Order = Order { Id = 7, By =  })");

    [Test]
    public void VerifySequence_OtherFacts_Fails() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<CustomerRule>().Fired(Matched.Fact(Wu));
            s.Rule<OrderRule>().Fired();
        }).Should().StartWith(
            "Expected firing 1 of the sequence to be rule customer on Customer equal to Wu, " +
            "but it was rule customer (customer: Customer = Li).");

    [Test]
    public void VerifySequence_FiringMissing_Fails() =>
        Fixture.FailureOfSequence(s =>
        {
            s.Rule<CustomerRule>().Fired();
            s.Rule<OrderRule>().Fired();
            s.Rule<OrderRule>().Fired();
        }).Should().StartWith("Expected firing 3 of the sequence to be rule order, but it was no further firing.");

    [Test]
    public void VerifySequence_FiringTooMuch_Fails() =>
        Fixture.FailureOfSequence(s => s.Rule<CustomerRule>().Fired())
            .Should().StartWith("Expected firing 2 of the sequence to be no further firing, but it was rule order");

    [Test]
    public void VerifySequence_OfNothing_ExpectsThatNothingFired()
    {
        Rules(typeof(CustomerRule)).Fire().VerifySequence(_ => { });
        Fixture.FailureOfSequence(_ => { }).Should().StartWith("Expected firing 1 of the sequence to be no further firing");
    }

    [Test]
    public void VerifySequence_OnlyRule_NeedsNoName() =>
        Rules(typeof(CustomerRule)).Fire(Li, Wu).VerifySequence(s =>
        {
            s.Rule().Fired(Matched.Fact<Customer>());
            s.Rule().Fired(Matched.Fact<Customer>());
        });

    [Test]
    public void VerifySequence_ExpectationWithoutFired_Throws() =>
        Fixture.Invoking(f => f.VerifySequence(s => s.Rule<CustomerRule>()))
            .Should().Throw<InvalidOperationException>().WithMessage("*Fired*");
}
