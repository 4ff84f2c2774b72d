using Penalty.Model.Policies.Alerts;

namespace Penalty.Rules.Facts.Alerts;

/// <summary>The policy that applies to an alert: the one in force when it was raised.</summary>
/// <param name="AlertId">The alert.</param>
/// <param name="Policy">The policy.</param>
public sealed record AlertUnderPolicy(string AlertId, AlertPolicy Policy) : PolicyFact($"policy/{Policy.Id}/{AlertId}")
{
    /// <summary>The id of the policy.</summary>
    public string PolicyId => Policy.Id;
}
