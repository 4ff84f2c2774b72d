namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>Material that one of the parties filed (F3).</summary>
public sealed class Evidence
{
    public required string ComplaintId { get; init; }

    public required Conduct Conduct { get; init; }

    public required EvidenceKind Kind { get; init; }
}
