namespace Penalty.Engine.Tests.Judge;

/// <summary>What every fact has: a key by which the two engines know that they speak of the same one, and values to match by.</summary>
internal interface IItem
{
    string Key { get; }

    int A { get; }

    int B { get; }

    string? S { get; }
}

internal interface IBright : IItem;

internal abstract class Item : IItem
{
    protected Item(string key, int a, int b, string? s)
    {
        Key = key;
        A = a;
        B = b;
        S = s;
    }

    public string Key { get; }

    public int A { get; set; }

    public int B { get; set; }

    public string? S { get; set; }

    public override string ToString() => $"{Key}:{A},{B},{S}";
}

internal abstract class Thing(string key, int a, int b, string? s) : Item(key, a, b, s);

internal sealed class Red(string key, int a, int b, string? s) : Thing(key, a, b, s), IBright;

internal sealed class Blue(string key, int a, int b, string? s) : Thing(key, a, b, s);

/// <summary>One that has an identity: another object of the same key is the same.</summary>
internal sealed class Green(string key, int a, int b, string? s) : Item(key, a, b, s), IBright, IIdentityProvider
{
    public object GetIdentity() => Key;

    public Green Copy() => new(Key, A, B, S);
}

/// <summary>A linked fact, yielded by rules of a level and matched by rules of higher levels only, so that chains end. One that
/// takes the place of another when its match is updated is the same.</summary>
internal abstract class Yielded(string key, int a, int b) : Item(key, a, b, null)
{
    public override bool Equals(object? obj) => obj is Yielded yielded && yielded.GetType() == GetType() && yielded.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

internal sealed class Yielded1(string key, int a, int b) : Yielded(key, a, b);

internal sealed class Yielded2(string key, int a, int b) : Yielded(key, a, b);

/// <summary>A fact that rules of a level insert; notes of the same key are the same.</summary>
internal abstract class Note(string key, int a, int b) : Item(key, a, b, null)
{
    public override bool Equals(object? obj) => obj is Note note && note.GetType() == GetType() && note.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

internal sealed class Note1(string key, int a, int b) : Note(key, a, b);

internal sealed class Note2(string key, int a, int b) : Note(key, a, b);

/// <summary>What a query selects. Picks of the same key are the same, with whatever values.</summary>
internal sealed class Pick(string key, int a, int b) : Item(key, a, b, null)
{
    public override bool Equals(object? obj) => obj is Pick pick && pick.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public static Pick One(object source, int a, int b) => new(Reading.Label(source) + "'", a, b);

    public static Pick[] Several(object source, int count, int b) =>
        [.. Enumerable.Range(0, (count & int.MaxValue) % 4).Select(i => new Pick($"{Reading.Label(source)}'{i}", i, b))];
}
