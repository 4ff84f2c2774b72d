using Penalty.Model.Policies;

namespace Penalty.Model.Alerts;

/// <summary>An alert that keeps any selection from being confirmed together (F8.4).</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="OrderId">The order that it is about.</param>
/// <param name="Reason">Why.</param>
/// <param name="Basis">What that rests on: a clause, or a house default where no source says so.</param>
/// <param name="Text">Why, in words.</param>
public sealed record HeldOutAlert(string AlertId, string OrderId, HeldOutReason Reason, Basis Basis, LocalizedText Text);

/// <summary>Why an alert keeps a selection from being confirmed together.</summary>
public enum HeldOutReason
{
    /// <summary>Its order needs evidence of its own (F8.4).</summary>
    NeedsEvidence,

    /// <summary>Its risk can't be confirmed, on its own or together with others.</summary>
    NotConfirmable,
}
