namespace Penalty.Benchmarks.Scenarios.Equality;

/// <summary>What a tariff makes of an item.</summary>
public sealed class Charge
{
    public Charge(Item item, int amount)
    {
        Item = item;
        Amount = amount;
    }

    public Item Item { get; }

    public int Amount { get; }
}
