using Penalty.Model.Cases;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.2, F9.3: not without an agreement that counts.</summary>
public sealed class ClosingAdvisedAgainstTests : RuleTests<ClosingAdvisedAgainst>
{
    [Test]
    public void ClosingAdvisedAgainst_OneObjection_IsNotAllowed() =>
        Conclude(CloseOrder(), OrderTerms, Objection()).Should().Equal("closing/c=NotAllowed F9.3");

    [Test]
    public void ClosingAdvisedAgainst_TwoObjections_IsNotAllowedOnce() =>
        Conclude(CloseOrder(), OrderTerms, Objection("x"), Objection("y")).Should().Equal("closing/c=NotAllowed F9.3");

    [Test]
    public void ClosingAdvisedAgainst_NoObjection_ConcludesNothing() =>
        Conclude(CloseOrder(), OrderTerms).Should().BeEmpty();

    [Test]
    public void ClosingAdvisedAgainst_ClosedByTheBuyer_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.Buyer), OrderTerms, Objection()).Should().BeEmpty();
}
