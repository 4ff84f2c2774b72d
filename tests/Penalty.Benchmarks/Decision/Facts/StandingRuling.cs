namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>A ruling that upheld the complaint before (F5.2).</summary>
public sealed class StandingRuling
{
    public required string ComplaintId { get; init; }

    public required DateTime MadeAt { get; init; }
}
