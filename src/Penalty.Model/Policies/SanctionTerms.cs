using System.Collections.Immutable;
using Penalty.Model.Rulings;

namespace Penalty.Model.Policies;

/// <summary>What follows from an established incident of one grade (F4, F6).</summary>
public sealed record SanctionTerms
{
    /// <summary>The grade.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The clause that states it.</summary>
    public required string Clause { get; init; }

    /// <summary>The class of the points, or <see langword="null"/> when none are deducted.</summary>
    public PointClass? PointClass { get; init; }

    /// <summary>The points, or <see langword="null"/> when none are deducted.</summary>
    public Term<int>? Points { get; init; }

    /// <summary>The compensation, or <see langword="null"/> when none is owed.</summary>
    public CompensationTerms? Compensation { get; init; }

    /// <summary>The measures against the store, in the order of the file.</summary>
    public ImmutableArray<StoreMeasureTerms> StoreMeasures { get; init; } = [];
}
