namespace Penalty.Engine.Tests;

public abstract class Person
{
    protected Person(int id) => Id = id;

    public int Id { get; }

    public int Group { get; set; }

    public int Value { get; set; }
}

public sealed class Buyer : Person
{
    public Buyer(int id)
        : base(id)
    {
    }
}

public sealed class Seller : Person
{
    public Seller(int id)
        : base(id)
    {
    }
}

/// <summary>What a rule found: there as long as its match is.</summary>
public sealed record Found(string Rule, string Key);
