using System.Collections.Immutable;
using Penalty.Model.Points;
using Penalty.Model.Policies.Points;

namespace Penalty.Rules.Facts.Points;

/// <summary>What a policy on points says of clearing (F7.7).</summary>
public sealed record ApplicableClearing : PolicyFact
{
    private readonly ImmutableArray<ThresholdTerms> _closing;

    /// <summary>What a policy says of clearing.</summary>
    /// <param name="policy">The policy.</param>
    public ApplicableClearing(PointsPolicy policy)
        : base($"clearing-terms/{policy.Id}")
    {
        PolicyId = policy.Id;
        KeptWhile = policy.Clearing.KeptWhile?.Value;
        _closing = [.. policy.Thresholds.Where(t => t.Measures.Any(m => m.Kind == KeptWhile))];
    }

    /// <summary>The policy that says it.</summary>
    public string PolicyId { get; }

    /// <summary>The kind of measure during which points are not cleared, or <see langword="null"/> when they always are.</summary>
    public string? KeptWhile { get; }

    /// <summary>Whether points are kept over a clearing: the balance reaches a threshold that closes the account.</summary>
    /// <param name="balance">The balance.</param>
    /// <returns><see langword="true"/> when they are not cleared.</returns>
    public bool Keeps(PointBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        foreach (var threshold in _closing)
        {
            if (balance.Of(threshold.Class) >= threshold.Points.Value) return true;
        }

        return false;
    }
}
