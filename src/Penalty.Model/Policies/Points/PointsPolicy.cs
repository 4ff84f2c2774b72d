using System.Collections.Immutable;

namespace Penalty.Model.Policies.Points;

/// <summary>A policy on points: which thresholds there are, what each brings, and when points are cleared (F7). Immutable.</summary>
public sealed record PointsPolicy : PolicyFile
{
    /// <summary>The thresholds, each once for a class and a number of points (F7.2–F7.6).</summary>
    public required ImmutableArray<ThresholdTerms> Thresholds { get; init; }

    /// <summary>When points are cleared, and when not (F7.7).</summary>
    public required ClearingTerms Clearing { get; init; }
}
