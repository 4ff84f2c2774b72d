namespace Penalty.Engine.Compilation;

/// <summary>What makes expressions the same: their shape, in which constants are left open, and the constants.</summary>
internal sealed class ShapeKey : IEquatable<ShapeKey>
{
    public static readonly ShapeKey Empty = new(string.Empty, []);

    private readonly string _text;
    private readonly object?[] _constants;

    public ShapeKey(string text, object?[] constants)
    {
        _text = text;
        _constants = constants;
    }

    public bool Equals(ShapeKey? other) => other is not null
        && string.Equals(_text, other._text, StringComparison.Ordinal) && _constants.AsSpan().SequenceEqual(other._constants);

    public override bool Equals(object? obj) => Equals(obj as ShapeKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_text, StringComparer.Ordinal);
        foreach (var constant in _constants) hash.Add(constant);
        return hash.ToHashCode();
    }
}
