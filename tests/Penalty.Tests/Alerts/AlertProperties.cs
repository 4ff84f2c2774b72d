using CsCheck;
using Penalty.Model.Alerts;
using Penalty.Model.Json;

namespace Penalty.Tests.Alerts;

/// <summary>What holds for every alert and whatever is done about it.</summary>
public sealed class AlertProperties
{
    private static readonly OrderAlerts Alerts = PenaltyEvaluator.CreateDefault().Alerts;

    [Test]
    public void DispositionsOf_AnyAlerts_AgreeWithStraightLines() => RandomAlerts.Several(6).Sample(
        alerts => Alerts.DispositionsOf(alerts).Select(StraightLineAlert.Of).Should().Equal(alerts.Select(a => StraightLineAlert.Decide(a, alerts))),
        iter: 10_000);

    [Test]
    public void Apply_AnySequenceOnOneAlert_NeverReportsAfterVerifiedNormal() => RandomAlerts.Sequence.Sample(sequence =>
    {
        var alert = SomeAlert.In(AlertState.Open);
        foreach (var (action, _) in sequence)
        {
            var outcome = Alerts.Apply(alert, action, SomeAlert.Day);
            if (alert.State == AlertState.VerifiedNormal)
            {
                outcome.Alert.Should().BeSameAs(alert);
                outcome.Refusal!.Basis.Reference.Should().Be("F8.6");
            }

            alert = outcome.Alert;
        }

        CheckHistory(alert);
    }, iter: 5000);

    [Test]
    public void Apply_AnySequenceOnSeveralAlerts_NeverReportsAnOrderThatWasVerifiedNormal() => Gen.Select(RandomAlerts.Several(4), RandomAlerts.Sequence)
        .Sample((alerts, sequence) =>
        {
            var normal = alerts.Where(a => a.State == AlertState.VerifiedNormal).Select(a => a.OrderId).ToHashSet();
            foreach (var (action, about) in sequence)
            {
                var i = about % alerts.Length;
                var outcome = Alerts.Apply(alerts[i], action, SomeAlert.Day, others: alerts);
                if (action == AlertAction.Report && normal.Contains(alerts[i].OrderId))
                {
                    outcome.Applied.Should().BeFalse();
                    if (alerts[i].State is not AlertState.HandledByPlatform and not AlertState.Reported)
                        outcome.Refusal!.Basis.Reference.Should().Be("F8.6");
                }

                alerts[i] = outcome.Alert;
                if (alerts[i].State == AlertState.VerifiedNormal) normal.Add(alerts[i].OrderId);
            }

            foreach (var alert in alerts) CheckHistory(alert);
        }, iter: 3000);

    [Test]
    public void Apply_WhateverIsRefused_LeavesTheAlertAsItWas() => Gen.Select(RandomAlerts.Several(1), Gen.Enum<AlertAction>()).Sample((alerts, action) =>
    {
        var outcome = Alerts.Apply(alerts[0], action, SomeAlert.Day, "note");
        if (outcome.Applied) outcome.Alert.History.Single().Should().Be(new AlertEvent(action, SomeAlert.Day, alerts[0].State, outcome.Alert.State, "note"));
        else outcome.Alert.Should().BeSameAs(alerts[0]);
        (outcome.Refusal is null).Should().Be(outcome.Applied);
    }, iter: 500);

    [Test]
    public void DispositionOf_AlertWrittenAndRead_GivesTheSameBytes() => Gen.Select(RandomAlerts.Several(3), RandomAlerts.Sequence).Sample((alerts, sequence) =>
    {
        foreach (var (action, about) in sequence)
        {
            var i = about % alerts.Length;
            alerts[i] = Alerts.Apply(alerts[i], action, SomeAlert.Day.AddHours(1), "注").Alert;
        }

        var again = AlertReader.Read(PenaltyJson.WriteAlerts(alerts));
        Alerts.DispositionsOf(again).Select(d => PenaltyJson.WriteDisposition(d)).Should().Equal(Alerts.DispositionsOf(alerts).Select(d => PenaltyJson.WriteDisposition(d)));
    }, iter: 300);

    private static void CheckHistory(OrderAlert alert)
    {
        var verified = alert.History.ToList().FindIndex(e => e.To == AlertState.VerifiedNormal);
        if (verified >= 0) alert.History.Skip(verified + 1).Should().BeEmpty();
        foreach (var (before, after) in alert.History.Zip(alert.History.Skip(1))) after.From.Should().Be(before.To);
        if (!alert.History.IsEmpty) alert.History[^1].To.Should().Be(alert.State);
    }
}
