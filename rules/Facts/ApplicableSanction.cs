using Penalty.Model.Policies;

namespace Penalty.Rules.Facts;

/// <summary>What follows from one grade of severity, as it applies to an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">What follows.</param>
public sealed record ApplicableSanction(string IncidentId, string PolicyId, SanctionTerms Terms)
    : PolicyFact($"sanction-terms/{PolicyId}/{Terms.Severity}/{IncidentId}");
