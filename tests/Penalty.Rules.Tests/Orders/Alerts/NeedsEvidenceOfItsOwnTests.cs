using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8.4: an order that needs evidence of its own can't be confirmed together with others.</summary>
public sealed class NeedsEvidenceOfItsOwnTests : RuleTests<NeedsEvidenceOfItsOwn>
{
    [TestCase(AlertState.Open)]
    [TestCase(AlertState.Ignored)]
    public void NeedsEvidenceOfItsOwn_NeedsEvidence_IsHeldOut(AlertState state) =>
        Conclude(Alert(state, needsEvidence: true), Applies()).Should().Equal("held-out/a/NeedsEvidence=F8.4");

    [Test]
    public void NeedsEvidenceOfItsOwn_NeedsNone_ConcludesNothing() => Conclude(Alert(), Applies()).Should().BeEmpty();

    [Test]
    public void NeedsEvidenceOfItsOwn_PolicyThatLetsThemBeConfirmedTogether_ConcludesNothing() =>
        Conclude(Alert(needsEvidence: true), Applies(Lenient)).Should().BeEmpty();

    [Test]
    public void NeedsEvidenceOfItsOwn_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(needsEvidence: true), Applies(alert: "other")).Should().BeEmpty();
}
