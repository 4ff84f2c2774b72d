using Penalty.Model;
using Penalty.Model.Alerts;
using Penalty.Model.Json;
using Penalty.Model.Policies;
using Penalty.Model.Policies.Alerts;
using Penalty.Rules.Conclusions.Alerts;
using Penalty.Rules.Facts.Alerts;

namespace Penalty.Rules.Tests;

/// <summary>Order alerts (F8), the policy on them, and what other rules concluded of them before.</summary>
internal static partial class Given
{
    /// <summary>Malicious-order alerts (F8).</summary>
    public static readonly AlertPolicy Alerts = ReadAlerts();

    /// <summary>The same, with orders that need evidence confirmed together, and nothing final.</summary>
    public static readonly AlertPolicy Lenient = Alerts with
    {
        Bulk = Alerts.Bulk with { OrdersThatNeedEvidence = Alerts.Bulk.OrdersThatNeedEvidence with { Value = true } },
        States = [.. Alerts.States.Select(s => s with { Final = s.Final with { Value = false } })],
    };

    public static OrderAlert Alert(AlertState state = AlertState.Open, string id = "a", string order = "o", bool needsEvidence = false) => new()
    {
        Id = id,
        OrderId = order,
        SellerId = "s",
        RaisedAt = Day,
        NeedsEvidence = needsEvidence,
        State = state,
    };

    public static AlertUnderPolicy Applies(AlertPolicy? policy = null, string alert = "a") => new(alert, policy ?? Alerts);

    public static ApplicableTransition Transition(AlertState from, AlertAction action, string policy = "taobao-order-alerts") =>
        new(policy, Alerts.Transitions.Single(t => t.From == from && t.Action == action));

    public static ApplicableAction Known(AlertAction action, string policy = "taobao-order-alerts") => new(policy, Alerts.Of(action));

    public static ReportBarred Barred(string alert = "a") => new(alert, Refused(AlertAction.Report));

    public static ActionNotOpen NotOpen(AlertAction action, string alert = "a") => new(alert, Refused(action));

    public static HeldOut KeptOut(string alert, string order) => new(
        new HeldOutAlert(alert, order, HeldOutReason.NeedsEvidence, new Basis("F8.4", null), new LocalizedText("h", "h")));

    private static AlertRefusal Refused(AlertAction action) => new(action, new LocalizedText("t", "t"), new Basis("F8.6", null), new LocalizedText("r", "r"));

    private static AlertPolicy ReadAlerts()
    {
        using var reader = new StreamReader(typeof(ClauseAttribute).Assembly.GetManifestResourceStream("policies/alerts/taobao-order-alerts.json")!);
        return AlertPolicyReader.Read(reader.ReadToEnd());
    }
}
