using Penalty.Model.Alerts;
using Penalty.Rules.Orders.Alerts;
using static Penalty.Rules.Tests.Given;

namespace Penalty.Rules.Tests.Orders.Alerts;

/// <summary>F8: which states are final, the policy says; verified normal by F8.6.</summary>
public sealed class FinalStateEndsTheAlertTests : RuleTests<FinalStateEndsTheAlert>
{
    [TestCase(AlertState.VerifiedNormal, "F8.6")]
    [TestCase(AlertState.Reported, "house-default")]
    public void FinalStateEndsTheAlert_FinalState_AsksNothing(AlertState state, string basis) =>
        Conclude(Alert(state), Applies()).Should().Equal($"nothing-to-do/a={basis}");

    [TestCase(AlertState.Open)]
    [TestCase(AlertState.EvidenceSubmitted)]
    [TestCase(AlertState.RiskConfirmed)]
    [TestCase(AlertState.Ignored)]
    public void FinalStateEndsTheAlert_StateThatIsNotFinal_ConcludesNothing(AlertState state) => Conclude(Alert(state), Applies()).Should().BeEmpty();

    [Test]
    public void FinalStateEndsTheAlert_ProactivelyHandled_ConcludesNothing() =>
        Conclude(Alert(AlertState.HandledByPlatform), Applies()).Should().BeEmpty();

    [Test]
    public void FinalStateEndsTheAlert_PolicyInWhichItIsNotFinal_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(Lenient)).Should().BeEmpty();

    [Test]
    public void FinalStateEndsTheAlert_PolicyOfAnotherAlert_ConcludesNothing() =>
        Conclude(Alert(AlertState.VerifiedNormal), Applies(alert: "other")).Should().BeEmpty();
}
