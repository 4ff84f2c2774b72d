using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.1: the way for orders in bad faith.</summary>
public sealed class ComplainInsteadTests : RuleTests<ComplainInstead>
{
    [Test]
    public void ComplainInstead_NotAllowed_AdvisesTheSeller() =>
        Conclude(DecidedOn(ClosingVerdict.NotAllowed)).Should().Equal("step/Seller/complain-instead/c");

    [Test]
    public void ComplainInstead_Allowed_ConcludesNothing() =>
        Conclude(DecidedOn(ClosingVerdict.Allowed)).Should().BeEmpty();
}
