using Penalty.Rules.Facts.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.4: orders that need no evidence can be confirmed together.</summary>
public sealed class SelectionIsConfirmedTogetherTests : RuleTests<SelectionIsConfirmedTogether>
{
    [Test]
    public void SelectionIsConfirmedTogether_NothingHeldOut_Allows() => Conclude(new BulkSelection(2)).Should().Equal("bulk=True");

    [Test]
    public void SelectionIsConfirmedTogether_OneHeldOut_ConcludesNothing() => Conclude(new BulkSelection(2), KeptOut("a", "o")).Should().BeEmpty();

    [Test]
    public void SelectionIsConfirmedTogether_NoSelection_ConcludesNothing() => Conclude(Alert()).Should().BeEmpty();
}
