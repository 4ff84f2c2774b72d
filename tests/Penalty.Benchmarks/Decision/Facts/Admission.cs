namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>The seller admits a conduct (F3.5).</summary>
public sealed class Admission
{
    public required string ComplaintId { get; init; }

    public required Conduct Conduct { get; init; }
}
