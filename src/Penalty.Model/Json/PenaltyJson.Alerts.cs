using Penalty.Model.Alerts;

namespace Penalty.Model.Json;

/// <content>Alerts and what comes of them.</content>
public static partial class PenaltyJson
{
    /// <summary>Writes an alert, in the form that <see cref="AlertReader"/> reads.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteAlert(OrderAlert alert, bool indented = true) => Serialize(alert, indented);

    /// <summary>Writes alerts as a list, in the form that <see cref="AlertReader"/> reads.</summary>
    /// <param name="alerts">The alerts; they keep their order.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteAlerts(IEnumerable<OrderAlert> alerts, bool indented = true) => Serialize(alerts, indented);

    /// <summary>Writes a disposition.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteDisposition(AlertDisposition disposition, bool indented = true) => Serialize(disposition, indented);

    /// <summary>Writes what came of an action on an alert.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteAlertOutcome(AlertOutcome outcome, bool indented = true) => Serialize(outcome, indented);

    /// <summary>Writes what came of confirming a selection together.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteBulkOutcome(BulkOutcome outcome, bool indented = true) => Serialize(outcome, indented);

    /// <summary>Writes whether a selection can be confirmed together.</summary>
    /// <param name="disposition">The disposition.</param>
    /// <param name="indented">Whether to lay it out over lines.</param>
    /// <returns>The JSON text.</returns>
    public static string WriteBulkDisposition(BulkDisposition disposition, bool indented = true) => Serialize(disposition, indented);

    /// <summary>The hash of alerts that are judged together, whatever their order.</summary>
    /// <param name="alerts">The alerts.</param>
    /// <returns>The SHA-256 of their compact JSON by id, in lower-case hexadecimal.</returns>
    public static string HashOf(IEnumerable<OrderAlert> alerts) =>
        Hash(WriteAlerts(alerts.OrderBy(a => a.Id, StringComparer.Ordinal), indented: false));
}
