using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Json;
using Penalty.Model.Policies.Alerts;
using Penalty.Tests.Facade;

namespace Penalty.Tests.Alerts;

/// <summary>The facade of alerts: policies, other alerts about the order, rules that fail, misuse.</summary>
public sealed class AlertFacadeTests
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [Test]
    public void Apply_OrderVerifiedNormalOnAnotherAlert_RefusesTheReportByF86()
    {
        var normal = SomeAlert.In(AlertState.VerifiedNormal, "earlier");
        var outcome = Alerts.Apply(SomeAlert.In(AlertState.Open), AlertAction.Report, SomeAlert.Day, others: [normal]);
        outcome.Refusal!.Basis.Reference.Should().Be("F8.6");
        outcome.Refusal.Text.In(Language.En).Should().Contain("can't be reported later");
        outcome.Refusal.Text.In(Language.ZhCn).Should().Contain("无法再举报");
        outcome.Disposition.Explanation.Steps.Single(s => s.Conclusion == "report-barred/alert").From.Should().Contain("earlier");
        Alerts.DispositionOf(SomeAlert.In(AlertState.Open), [normal with { OrderId = "another" }]).Report.Should().NotBeNull();
    }

    [Test]
    public void DispositionsOf_SeveralAlerts_KeepTheirOrderAndKnowOfThoseAboutTheirOrder()
    {
        OrderAlert[] alerts =
            [SomeAlert.In(AlertState.Open, "c", "o-1"), SomeAlert.In(AlertState.Open, "b", "o-2"), SomeAlert.In(AlertState.VerifiedNormal, "a", "o-1")];
        var dispositions = Alerts.DispositionsOf(alerts);
        dispositions.Select(d => d.AlertId).Should().Equal("c", "b", "a");
        dispositions.Select(d => d.Report is not null).Should().Equal(false, true, false);
        dispositions[0].Explanation.Steps.Should().OnlyContain(s => s.Conclusion.Contains("/c", StringComparison.Ordinal), "it explains its own alert");
    }

    [Test]
    public void DispositionOf_AmongOthersTheAlertItself_CountsItOnce()
    {
        var alert = SomeAlert.In(AlertState.Open);
        PenaltyJson.WriteDisposition(Alerts.DispositionOf(alert, [alert])).Should().Be(PenaltyJson.WriteDisposition(Alerts.DispositionOf(alert)));
    }

    [Test]
    public void DispositionOf_OpenAlert_ExplainsItselfByRulesClausesAndFacts()
    {
        var disposition = Alerts.DispositionOf(SomeAlert.In(AlertState.Open));
        var step = disposition.Explanation.Steps.Single(s => s.Conclusion == "choice/alert/VerifyNormal");
        step.Rule.Should().Be("Choices for a normal order");
        step.Clauses.Should().Equal("F8.5", "F8.6");
        step.From.Should().Contain("alert");
        disposition.Provenance.Policies.Single().Id.Should().Be("taobao-order-alerts");
        disposition.Provenance.InputHash.Should().HaveLength(64);
    }

    [Test]
    public void DispositionOf_BeforeAnyPolicy_Throws() =>
        Alerts.Invoking(a => a.DispositionOf(SomeAlert.In(AlertState.Open) with { RaisedAt = SomeAlert.Day.AddYears(-10) }))
            .Should().Throw<PolicyNotFoundException>().WithMessage("*2013*2023*");

    [Test]
    public void Apply_BeforeWhatWasDoneLast_Throws()
    {
        var ignored = Alerts.Apply(SomeAlert.In(AlertState.Open), AlertAction.Ignore, SomeAlert.Day.AddHours(2)).Alert;
        Alerts.Invoking(a => a.Apply(ignored, AlertAction.ConfirmRisk, SomeAlert.Day.AddHours(1))).Should().Throw<ArgumentOutOfRangeException>();
        Alerts.Invoking(a => a.Apply(ignored, (AlertAction)99, SomeAlert.Day.AddHours(3))).Should().Throw<ArgumentOutOfRangeException>();
        Alerts.Apply(ignored, AlertAction.ConfirmRisk, SomeAlert.Day.AddHours(2)).Applied.Should().BeTrue();
    }

    [Test]
    public void Apply_RuleThatFails_RefersToAHumanAndDoesNothing()
    {
        var alert = SomeAlert.In(AlertState.Open);
        var outcome = WithOneRule.Evaluator<FailingOnAlerts>().Alerts.Apply(alert, AlertAction.ConfirmRisk, SomeAlert.Day);
        outcome.Applied.Should().BeFalse();
        outcome.Refusal.Should().BeNull();
        outcome.Alert.Should().BeSameAs(alert);
        CheckNothingIsOffered(outcome.Disposition);
        outcome.Disposition.Referral!.Rule.Should().Be("Failing on alerts");
        outcome.Disposition.Referral.Clauses.Should().Equal("F0.21");
        outcome.Disposition.Referral.Error.Should().Be("broken on purpose at alert");
    }

    [TestCase("Choices for a risk order", AlertState.Open, "*SubmitEvidence, ConfirmRisk of alert*")]
    [TestCase("Action not open in this state", AlertState.Ignored, "*Ignore of alert*")]
    [TestCase("Platform has handled the order", AlertState.HandledByPlatform, "*what alert asks*")]
    public void DispositionOf_RuleLeftOut_RefersToAHuman(string rule, AlertState state, string error)
    {
        var disposition = PenaltyEvaluator.CreateBuilder().Without(rule).Build().Alerts.DispositionOf(SomeAlert.In(state));
        CheckNothingIsOffered(disposition);
        disposition.Referral!.Error.Should().Match(error);
    }

    [Test]
    public void DispositionOf_RuleThatOffersWhatAnotherRefuses_RefersToAHuman()
    {
        var disposition = PenaltyEvaluator.CreateBuilder().WithRules(typeof(OffersWhatLeadsNowhere)).Build().Alerts.DispositionOf(SomeAlert.In(AlertState.VerifiedNormal));
        CheckNothingIsOffered(disposition);
        disposition.Referral!.Error.Should().Be("Not one rule decides on: Ignore of alert.");
    }

    [Test]
    public void Apply_RuleThatOffersWhatThePolicyHasNoTransitionFor_RefersToAHumanAndDoesNothing()
    {
        var alerts = PenaltyEvaluator.CreateBuilder().WithRules(typeof(OffersWhatLeadsNowhere), typeof(RefusesAllButIgnoring))
            .Without("Action not open in this state").Build().Alerts;
        var outcome = alerts.Apply(SomeAlert.In(AlertState.VerifiedNormal), AlertAction.Ignore, SomeAlert.Day);
        outcome.Applied.Should().BeFalse();
        outcome.Alert.State.Should().Be(AlertState.VerifiedNormal);
        CheckNothingIsOffered(outcome.Disposition);
        outcome.Disposition.Referral!.Error.Should().Be("The rules offer what leads nowhere from VerifiedNormal: Ignore of alert.");
    }

    [Test]
    public void ConfirmTogether_RulesThatLetBeConfirmedWhatCannot_RefersToAHumanAndConfirmsNone()
    {
        var evaluator = PenaltyEvaluator.CreateBuilder().WithRules(typeof(LetsAllBeConfirmed)).Without("Selection can be confirmed together").Without("Selection is held up").Build();
        OrderAlert[] selection = [SomeAlert.In(AlertState.Open, "a"), SomeAlert.In(AlertState.VerifiedNormal, "b")];
        var outcome = evaluator.Alerts.ConfirmTogether(selection, SomeAlert.Day);
        outcome.Applied.Should().BeFalse();
        outcome.Alerts.Should().Equal(selection);
        outcome.Offered.Should().BeEmpty();
        outcome.Disposition.Referral!.Error.Should().Contain(": b.");
    }

    [TestCase(typeof(FailingOnAlerts))]
    public void ConfirmTogether_RuleThatFails_RefersToAHumanAndConfirmsNone(Type rule)
    {
        var outcome = WithOneRule.Evaluator(rule).Alerts.ConfirmTogether([SomeAlert.In(AlertState.Open)], SomeAlert.Day);
        outcome.Applied.Should().BeFalse();
        outcome.Alerts.Single().State.Should().Be(AlertState.Open);
        outcome.Disposition.Referral!.Rule.Should().Be("Failing on alerts");
        outcome.Disposition.Remaining.Should().BeEmpty();
    }

    [Test]
    public void ConfirmTogether_RuleLeftOutThatDecides_RefersToAHuman() =>
        PenaltyEvaluator.CreateBuilder().Without("Selection can be confirmed together").Build()
            .Alerts.DispositionTogether([SomeAlert.In(AlertState.Open)]).Referral!.Error.Should().Contain("No rule decides");

    [Test]
    public void Apply_PolicyFileWithOtherTransitions_FollowsIt()
    {
        var changed = Policy("{ \"from\": \"open\", \"action\": \"ignore\", \"to\": \"ignored\", \"basis\": \"F8.5\" },", "");
        var alerts = PenaltyEvaluator.CreateBuilder().WithPolicies(changed).Build().Alerts;
        alerts.Apply(SomeAlert.In(AlertState.Open), AlertAction.Ignore, SomeAlert.Day).Refusal!.Basis.Reference.Should().Be("F8.2");
        alerts.ActionsFrom(AlertState.Open, SomeAlert.Day).Should().NotContain(AlertAction.Ignore);
        alerts.Diagram().Should().NotContain("Ignore the alert");
    }

    [Test]
    public void Apply_TwoPoliciesOneAfterTheOther_FollowsTheOneInForceWhenTheAlertWasRaised()
    {
        var json = BuiltInPolicies.Files().Single(f => f.Name.Contains("/alerts/")).Json.Replace("\r", "");
        var first = AlertPolicyReader.Read(json.Replace("\"from\": \"2023-02-09T00:00:00+08:00\",", "\"from\": \"2023-02-09T00:00:00+08:00\", \"to\": \"2024-01-01T00:00:00+08:00\","));
        var second = AlertPolicyReader.Read(json
            .Replace("\"id\": \"taobao-order-alerts\"", "\"id\": \"later\"")
            .Replace("2023-02-09T00:00:00+08:00", "2024-01-01T00:00:00+08:00")
            .Replace("{ \"from\": \"open\", \"action\": \"confirm-risk\", \"to\": \"risk-confirmed\", \"basis\": \"F8.3\" },", ""));
        var alerts = PenaltyEvaluator.CreateBuilder().WithPolicies(first, second).Build().Alerts;
        var (earlier, later) = (SomeAlert.In(AlertState.Open, "earlier", "o-1"), SomeAlert.In(AlertState.Open, "later", "o-2") with { RaisedAt = SomeAlert.Day.AddYears(1) });
        var now = SomeAlert.Day.AddYears(2);

        alerts.Apply(earlier, AlertAction.ConfirmRisk, now).Applied.Should().BeTrue();
        alerts.Apply(later, AlertAction.ConfirmRisk, now).Applied.Should().BeFalse();
        var together = alerts.ConfirmTogether([earlier, later], now);
        together.Disposition.HeldOut.Single().AlertId.Should().Be("later");
        together.Disposition.Provenance.Policies.Select(p => p.Id).Should().Equal("later", "taobao-order-alerts");
        alerts.Diagram().Should().NotContain("Open --> Riskconfirmed");
        alerts.Diagram(at: earlier.RaisedAt).Should().Contain("Open --> Riskconfirmed");
    }

    [Test]
    public void ConfirmTogether_PolicyThatLetsOrdersThatNeedEvidenceBeConfirmed_ConfirmsThem()
    {
        var changed = Policy("\"value\": false,\n      \"basis\": \"F8.4\"", "\"value\": true,\n      \"basis\": \"F8.4\"");
        PenaltyEvaluator.CreateBuilder().WithPolicies(changed).Build().Alerts
            .ConfirmTogether([SomeAlert.In(AlertState.Open, needsEvidence: true)], SomeAlert.Day).Applied.Should().BeTrue();
    }

    [Test]
    public void DispositionOf_FromSeveralThreads_IsTheSame() =>
        Enumerable.Range(0, 64).AsParallel().Select(_ => PenaltyJson.WriteDisposition(Alerts.DispositionOf(SomeAlert.In(AlertState.Open)))).Distinct().Should().ContainSingle();

    private static AlertPolicy Policy(string from, string to)
    {
        var json = BuiltInPolicies.Files().Single(f => f.Name.Contains("/alerts/")).Json.Replace("\r", "");
        json.Should().Contain(from);
        return AlertPolicyReader.Read(json.Replace(from, to));
    }

    private static void CheckNothingIsOffered(AlertDisposition disposition)
    {
        disposition.Answer.Should().Be(AlertAnswer.ReferredToHuman);
        disposition.Referral.Should().NotBeNull();
        disposition.Choices.Should().BeEmpty();
        disposition.Report.Should().BeNull();
        disposition.Refusals.Should().BeEmpty();
        disposition.Explanation.Steps.Should().BeEmpty();
        disposition.Text.ZhCn.Should().Contain("转人工处理");
    }
}
