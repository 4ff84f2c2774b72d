namespace Penalty.Model.Cases;

/// <summary>A piece of evidence filed in a case (F3).</summary>
public sealed record Evidence : IIncidentFact
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string IncidentId { get; init; }

    /// <summary>What kind of evidence it is (F3.1–F3.4).</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>Where it can be found: a file name, a record number.</summary>
    public required string Reference { get; init; }

    /// <summary>The conduct that it is meant to prove.</summary>
    public required ConductKind Supports { get; init; }

    /// <summary>When it was filed, with its offset from UTC.</summary>
    public required DateTimeOffset FiledAt { get; init; }
}
