using Penalty.Rules.Facts.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.4: if some of the chosen orders need evidence of their own, the bulk action can't be started.</summary>
public sealed class SelectionIsHeldUpTests : RuleTests<SelectionIsHeldUp>
{
    [Test]
    public void SelectionIsHeldUp_SomeHeldOut_RefusesOnce() =>
        Conclude(new BulkSelection(3), KeptOut("a", "o-1"), KeptOut("b", "o-2")).Should().Equal("bulk=False");

    [Test]
    public void SelectionIsHeldUp_NothingHeldOut_ConcludesNothing() => Conclude(new BulkSelection(3)).Should().BeEmpty();

    [Test]
    public void SelectionIsHeldUp_NoSelection_ConcludesNothing() => Conclude(KeptOut("a", "o")).Should().BeEmpty();
}
