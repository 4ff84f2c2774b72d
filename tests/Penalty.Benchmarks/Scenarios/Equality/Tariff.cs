namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>A price for a code.</summary>
public sealed class Tariff
{
    public required int Code { get; init; }

    public required int Price { get; init; }
}
