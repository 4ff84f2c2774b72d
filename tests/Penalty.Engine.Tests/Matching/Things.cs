namespace Penalty.Engine.Tests.Matching;

public enum Kind
{
    A,
    B,
    C,
    D,
}

public interface IThing
{
    string Name { get; }
}

public interface ITagged : IThing;

public abstract class Thing : IThing
{
    protected Thing(string name) => Name = name;

    public string Name { get; }

    public override string ToString() => Name;
}

/// <summary>A fact told apart by reference, with a property of each kind of key.</summary>
public class Item : Thing
{
    public Item(string name, int number = 0, string? key = null)
        : base(name)
    {
        Number = number;
        Key = key;
    }

    public int Number { get; set; }

    public string? Key { get; set; }

    public Kind Kind { get; set; }

    public bool Flag { get; set; }

    public int? Maybe { get; set; }

    public Guid Id { get; set; }

    public DateTimeOffset At { get; set; }

    public Item? Parent { get; set; }

    /// <summary>Throws for a negative number.</summary>
    public int Risky => Number < 0 ? throw new InvalidOperationException("negative") : Number;

    /// <summary>Throws without a key.</summary>
    public string RiskyKey => Key ?? throw new InvalidOperationException("no key");
}

public sealed class Special : Item, ITagged
{
    public Special(string name, int number = 0, string? key = null)
        : base(name, number, key)
    {
    }
}

/// <summary>A fact of another type, to be joined to items.</summary>
public sealed class Owner : Thing
{
    public Owner(string name, int number = 0, string? key = null)
        : base(name)
    {
        Number = number;
        Key = key;
    }

    public int Number { get; set; }

    public string? Key { get; set; }

    public Kind Kind { get; set; }

    public int? Maybe { get; set; }

    public Guid Id { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>A fact told apart by its values.</summary>
public sealed record Note(string Name, int Number = 0)
{
    public string? Text { get; init; }

    public bool Equals(Note? other) => other is not null && other.Name == Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Name}{Text}";
}

/// <summary>A fact that is a value.</summary>
public readonly record struct Point(int X, int Y)
{
    public override string ToString() => $"({X} {Y})";
}
