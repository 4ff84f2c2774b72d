using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Policies;

/// <summary>What separates the grades of severity. No source says: the criteria are house defaults (F4).</summary>
/// <param name="Default">The grade of an established incident that meets no criterion.</param>
/// <param name="Criteria">The criteria; the highest grade reached is the grade of the incident.</param>
public sealed record SeverityTerms(Term<Severity> Default, ImmutableArray<SeverityCriterion> Criteria);
