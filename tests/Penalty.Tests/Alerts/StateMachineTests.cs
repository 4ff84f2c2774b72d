using Penalty.Model;
using Penalty.Model.Alerts;

namespace Penalty.Tests.Alerts;

/// <summary>What the state machine allows and what the rules offer are the same; and its picture.</summary>
public sealed class StateMachineTests
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [Test]
    public void ActionsFrom_EveryState_AreThoseThatTheRulesOffer([Values] AlertState state, [Values] bool needsEvidence)
    {
        var disposition = Alerts.DispositionOf(SomeAlert.In(state, needsEvidence: needsEvidence));
        var offered = Enum.GetValues<AlertAction>().Where(a => disposition.ChoiceOf(a) is not null);
        Alerts.ActionsFrom(state, SomeAlert.Day).Should().Equal(offered);
        disposition.Refusals.Select(r => r.Action).Should().Equal(Enum.GetValues<AlertAction>().Except(offered));
    }

    [Test]
    public void Apply_EveryActionThatTheMachineAllows_LeadsToTheStateThatTheRulesNamed([Values] AlertState state)
    {
        foreach (var action in Alerts.ActionsFrom(state, SomeAlert.Day))
        {
            var outcome = Alerts.Apply(SomeAlert.In(state), action, SomeAlert.Day);
            outcome.Alert.State.Should().Be(outcome.Disposition.ChoiceOf(action)!.To);
        }
    }

    [Test]
    public void ActionsFrom_VerifiedNormal_AreNone() => Alerts.ActionsFrom(AlertState.VerifiedNormal, SomeAlert.Day).Should().BeEmpty("F8.6: it is final");

    [Test]
    public void Diagram_InEnglish_DrawsEveryStateAndTransition() => Alerts.Diagram().Should().Be(
        """
        stateDiagram-v2
        	Evidencesubmitted : Evidence submitted
        	Riskconfirmed : Risk confirmed
        	Verifiednormal : Verified normal
        	Open --> Evidencesubmitted : Submit evidence [F8.3]
        	Open --> Riskconfirmed : Confirm the risk [F8.3]
        	Open --> Verifiednormal : Verified normal [F8.5]
        	Open --> Ignored : Ignore the alert [F8.5]
        	Open --> Reported : Report the order later [house-default]
        	Ignored --> Evidencesubmitted : Submit evidence [house-default]
        	Ignored --> Riskconfirmed : Confirm the risk [house-default]
        	Ignored --> Verifiednormal : Verified normal [house-default]
        	Ignored --> Reported : Report the order later [house-default]
        	Evidencesubmitted --> Evidencesubmitted : Submit evidence [house-default]
        	Evidencesubmitted --> Reported : Report the order later [house-default]
        	Riskconfirmed --> Evidencesubmitted : Submit evidence [house-default]
        	Riskconfirmed --> Reported : Report the order later [house-default]
        [*] --> Open
        	Handledbytheplatform : Handled by the platform
        [*] --> Handledbytheplatform
        Handledbytheplatform --> [*]
        Verifiednormal --> [*]
        Reported --> [*]

        """.ReplaceLineEndings("\n"));

    [Test]
    public void Diagram_InChinese_HasTheSameArrows()
    {
        var drawn = Alerts.Diagram(Language.ZhCn);
        drawn.Should().Contain("待核实 --> 核实正常 : 核实正常 [F8.5]").And.Contain("核实正常 --> [*]").And.NotContain("核实正常 --> 已举报");
        drawn.Split('\n').Count(l => l.Contains("-->", StringComparison.Ordinal)).Should().Be(Alerts.Diagram().Split('\n').Count(l => l.Contains("-->", StringComparison.Ordinal)));
    }

    [Test]
    public void Diagram_AtAnInstant_DrawsThePolicyInForce()
    {
        Alerts.Diagram(at: SomeAlert.Day).Should().Be(Alerts.Diagram());
        Alerts.Invoking(a => a.Diagram(at: SomeAlert.Day.AddYears(-10))).Should().Throw<PolicyNotFoundException>();
    }
}
