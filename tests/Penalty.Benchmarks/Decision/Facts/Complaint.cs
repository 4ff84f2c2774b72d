namespace Penalty.Benchmarks.Decision.Facts;

/// <summary>What is decided: a complaint about one transaction (F2).</summary>
public sealed class Complaint
{
    public required string Id { get; init; }

    public required bool FiledByBuyer { get; init; }
}
