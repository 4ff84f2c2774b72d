using Penalty.Model.Alerts;
using Penalty.Model.Policies.Alerts;

namespace Penalty.Rules.Facts.Alerts;

/// <summary>An action that a policy knows.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Terms">What it says of the action.</param>
public sealed record ApplicableAction(string PolicyId, AlertActionTerms Terms) : PolicyFact($"action/{PolicyId}/{Terms.Action}")
{
    /// <summary>The action.</summary>
    public AlertAction Action => Terms.Action;
}
