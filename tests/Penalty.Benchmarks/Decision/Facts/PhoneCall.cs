namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>A phone call about the transaction (F1.1).</summary>
public sealed class PhoneCall
{
    public required string ComplaintId { get; init; }

    public required DateTime At { get; init; }

    public required bool BySeller { get; init; }

    public required bool Answered { get; init; }
}
