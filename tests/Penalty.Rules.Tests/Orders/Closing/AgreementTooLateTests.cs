using Penalty.Model.Cases;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3: closed only after agreeing.</summary>
public sealed class AgreementTooLateTests : RuleTests<AgreementTooLate>
{
    [Test]
    public void AgreementTooLate_AtTheInstantOfTheClosing_IsAnObjection() =>
        Conclude(CloseOrder(agreement: Agreed(minutes: 0)), OrderTerms).Should().Equal("objection/c/agreement-too-late=F9.3");

    [Test]
    public void AgreementTooLate_AfterTheClosing_IsAnObjection() =>
        Conclude(CloseOrder(agreement: Agreed(minutes: 60)), OrderTerms).Should().Equal("objection/c/agreement-too-late=F9.3");

    [Test]
    public void AgreementTooLate_BeforeTheClosing_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed(minutes: -0.001)), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementTooLate_NoAgreement_ConcludesNothing() =>
        Conclude(CloseOrder(), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementTooLate_ClosedByThePlatform_ConcludesNothing() =>
        Conclude(CloseOrder(Actor.Platform, Agreed(minutes: 60)), OrderTerms).Should().BeEmpty();
}
