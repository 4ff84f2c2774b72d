using Penalty.Model.Cases;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3: allowed after agreeing.</summary>
public sealed class ClosingAllowedTests : RuleTests<ClosingAllowed>
{
    [Test]
    public void ClosingAllowed_AgreementShown_IsAllowed() =>
        Conclude(CloseOrder(agreement: Agreed()), OrderTerms, ShownAgreement()).Should().Equal("closing/c=Allowed F9.3");

    [Test]
    public void ClosingAllowed_NoAgreementShown_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed()), OrderTerms).Should().BeEmpty();

    [Test]
    public void ClosingAllowed_ClosedByTheBuyer_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.Buyer, Agreed()), OrderTerms, ShownAgreement()).Should().BeEmpty();
}
