using Penalty.Rules.NextSteps;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.NextSteps;

/// <summary>F4.</summary>
public sealed class PayCompensationTests : RuleTests<PayCompensation>
{
    [Test]
    public void PayCompensation_CompensationOwed_AdvisesTheSeller() =>
        Conclude(Owed()).Should().Equal("step/Seller/pay-compensation/i");

    [Test]
    public void PayCompensation_OnlyPointsDeducted_ConcludesNothing() =>
        Conclude(Deducted()).Should().BeEmpty();
}
