using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;

namespace Penalty.Rules.Facts.Alerts;

/// <summary>That a policy lets an action lead from one state to another.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">The transition.</param>
public sealed record ApplicableTransition(string PolicyId, AlertTransitionTerms Terms)
    : PolicyFact($"transition/{PolicyId}/{Terms.From}/{Terms.Action}")
{
    /// <summary>The state before.</summary>
    public AlertState From => Terms.From;

    /// <summary>The action.</summary>
    public AlertAction Action => Terms.Action;
}
