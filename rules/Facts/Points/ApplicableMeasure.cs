using Penalty.Model.Policies.Points;

namespace Penalty.Rules.Facts.Points;

/// <summary>A measure that a threshold brings.</summary>
/// <param name="ThresholdId">The threshold (<see cref="ApplicableThreshold"/>).</param>
/// <param name="Terms">Its terms.</param>
public sealed record ApplicableMeasure(string ThresholdId, MeasureTerms Terms) : PolicyFact($"{ThresholdId}/{Terms.Kind}");
