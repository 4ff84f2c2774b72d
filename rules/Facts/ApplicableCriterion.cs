using Penalty.Model.Policies;

namespace Penalty.Rules.Facts;

/// <summary>A criterion of severity, as it applies to an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Criterion">The criterion.</param>
public sealed record ApplicableCriterion(string IncidentId, SeverityCriterion Criterion)
    : PolicyFact($"criterion/{Criterion.Id}/{IncidentId}");
