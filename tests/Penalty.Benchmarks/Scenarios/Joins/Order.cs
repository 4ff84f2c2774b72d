namespace Penalty.Benchmarks.Scenarios.Joins;

/// <summary>One side of the join.</summary>
public sealed class Order
{
    public required int Number { get; init; }

    public Parcel? Parcel { get; set; }
}
