using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3: agreed before the closing, and shown.</summary>
public sealed class AgreementCountsTests : RuleTests<AgreementCounts>
{
    [Test]
    public void AgreementCounts_AgreedInTheChatBefore_IsShown() =>
        Conclude(CloseOrder(agreement: Agreed()), OrderTerms).Should().Equal("agreement-shown/c");

    [Test]
    public void AgreementCounts_AgreedByApplication_IsShown() =>
        Conclude(CloseOrder(agreement: Agreed(AgreementForm.Application)), OrderTerms).Should().Equal("agreement-shown/c");

    [Test]
    public void AgreementCounts_AgreedInARecordedCall_IsShown() =>
        Conclude(CloseOrder(agreement: Agreed(AgreementForm.RecordedCall)), OrderTerms).Should().Equal("agreement-shown/c");

    [Test]
    public void AgreementCounts_AgreedByWordOfMouth_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed(AgreementForm.Oral)), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementCounts_AgreedAtTheInstantOfTheClosing_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed(minutes: 0)), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementCounts_AgreedAfter_ConcludesNothing() =>
        Conclude(CloseOrder(agreement: Agreed(minutes: 1)), OrderTerms).Should().BeEmpty();

    [Test]
    public void AgreementCounts_NoAgreement_ConcludesNothing() =>
        Conclude(CloseOrder(), OrderTerms).Should().BeEmpty();
}
