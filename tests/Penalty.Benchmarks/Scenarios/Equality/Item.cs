namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>A fact with a code that one of many rules is for.</summary>
public sealed class Item
{
    public required int Code { get; init; }

    public required int Amount { get; init; }

    public int SeenFor { get; set; } = -1;
}
