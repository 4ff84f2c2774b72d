using Penalty.Model.Policies.Points;
using Penalty.Model.Rulings;

namespace Penalty.Rules.Facts.Points;

/// <summary>A threshold of a policy on points.</summary>
/// <param name="PolicyId">The policy that states it.</param>
/// <param name="Terms">Its terms.</param>
public sealed record ApplicableThreshold(string PolicyId, ThresholdTerms Terms)
    : PolicyFact(FormattableString.Invariant($"threshold/{PolicyId}/{Terms.Class}/{Terms.Points.Value}"))
{
    /// <summary>The class of the points.</summary>
    public PointClass Class => Terms.Class;

    /// <summary>The points from which on it is reached.</summary>
    public int Points => Terms.Points.Value;
}
