using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.1: the seller does nothing.</summary>
public sealed class PlatformHandledTheOrderTests : RuleTests<PlatformHandledTheOrder>
{
    [Test]
    public void PlatformHandledTheOrder_ProactivelyHandled_AsksNothing() =>
        Conclude(Alert(AlertState.HandledByPlatform), Applies()).Should().Equal("nothing-to-do/a=F8.1");

    [TestCase(AlertState.Open)]
    [TestCase(AlertState.VerifiedNormal)]
    public void PlatformHandledTheOrder_Pending_ConcludesNothing(AlertState state) => Conclude(Alert(state), Applies()).Should().BeEmpty();

    [Test]
    public void PlatformHandledTheOrder_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(AlertState.HandledByPlatform), Applies(alert: "other")).Should().BeEmpty();
}
