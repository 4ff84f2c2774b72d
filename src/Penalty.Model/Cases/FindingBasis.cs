namespace Penalty.Model.Cases;

/// <summary>A way in which harassment was found otherwise than by filed evidence (F3.5).</summary>
public sealed record FindingBasis : IIncidentFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>What kind of basis it is.</summary>
    public required FindingBasisKind Kind { get; init; }

    /// <summary>The conduct that it speaks to.</summary>
    public required ConductKind Conduct { get; init; }

    /// <summary>How strongly indirect evidence points to the conduct, from 0 to 1; <see langword="null"/> unless
    /// <see cref="Kind"/> is <see cref="FindingBasisKind.IndirectEvidence"/>.</summary>
    public decimal? Weight { get; init; }

    /// <summary>What it consists of, in words.</summary>
    public required string Description { get; init; }
}
