using Penalty.Model.Cases;

namespace Penalty.Model.Complaints;

/// <summary>A piece of evidence for a complaint that is being prepared (F3).</summary>
public sealed record DraftEvidence : IIdentifiedFact
{
    /// <summary>The id, unique in its draft.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of evidence it is, or <see langword="null"/>.</summary>
    public EvidenceKind? Kind { get; init; }

    /// <summary>Where it can be found: a file name, a record number; or <see langword="null"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>The conduct that it is to prove, or <see langword="null"/>.</summary>
    public ConductKind? Supports { get; init; }
}
