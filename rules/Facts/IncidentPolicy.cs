using Penalty.Model.Policies;

namespace Penalty.Rules.Facts;

/// <summary>The policy that applies to an incident: the one in force at its last act of conduct, or the one that the host asked for.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Policy">The policy.</param>
public sealed record IncidentPolicy(string IncidentId, PolicyDocument Policy)
    : PolicyFact($"policy/{Policy.Id}/{IncidentId}");
