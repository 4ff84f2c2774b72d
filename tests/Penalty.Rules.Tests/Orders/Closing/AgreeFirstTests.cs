using Penalty.Model.Orders;
using Penalty.Rules.Orders.Closing;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Closing;

/// <summary>F9.3: agree first.</summary>
public sealed class AgreeFirstTests : RuleTests<AgreeFirst>
{
    [Test]
    public void AgreeFirst_NotAllowed_AdvisesTheSeller() =>
        Conclude(DecidedOn(ClosingVerdict.NotAllowed)).Should().Equal("step/Seller/agree-with-the-consumer/c");

    [Test]
    public void AgreeFirst_Allowed_ConcludesNothing() =>
        Conclude(DecidedOn(ClosingVerdict.Allowed)).Should().BeEmpty();
}
