using System.Collections.Immutable;
using Penalty.Model.Alerts;

namespace Penalty.Model.Policies.Alerts;

/// <summary>A policy on malicious-order alerts: where they are found, what can be done about them and what that brings (F8). Immutable.</summary>
public sealed record AlertPolicy : PolicyFile
{
    /// <summary>What is said of each kind of alert; each kind once.</summary>
    public required ImmutableArray<AlertKindTerms> Kinds { get; init; }

    /// <summary>What is said of each state; each state once.</summary>
    public required ImmutableArray<AlertStateTerms> States { get; init; }

    /// <summary>What is said of each action; each action once.</summary>
    public required ImmutableArray<AlertActionTerms> Actions { get; init; }

    /// <summary>What leads from one state to another; none leaves a final state, and an action leads from a state to one other at most.</summary>
    public required ImmutableArray<AlertTransitionTerms> Transitions { get; init; }

    /// <summary>What is said of confirming several alerts together.</summary>
    public required AlertBulkTerms Bulk { get; init; }

    /// <summary>What is said of a kind of alert.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The terms.</returns>
    public AlertKindTerms Of(AlertKind kind) => Kinds.First(t => t.Kind == kind);

    /// <summary>What is said of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The terms.</returns>
    public AlertStateTerms Of(AlertState state) => States.First(t => t.State == state);

    /// <summary>What is said of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The terms.</returns>
    public AlertActionTerms Of(AlertAction action) => Actions.First(t => t.Action == action);
}
