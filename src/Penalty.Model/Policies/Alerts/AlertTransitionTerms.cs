using Penalty.Model.Alerts;

namespace Penalty.Model.Policies.Alerts;

/// <summary>That an action can be done in a state, and which state it leads to.</summary>
/// <param name="From">The state before.</param>
/// <param name="Action">The action.</param>
/// <param name="To">The state after; it can be the same.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record AlertTransitionTerms(AlertState From, AlertAction Action, AlertState To, Basis Basis);
