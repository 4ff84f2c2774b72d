namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>The other side of the join.</summary>
public sealed class Parcel
{
    public required int OrderNumber { get; init; }
}
