namespace Penalty.Engine.RuleModel;

/// <summary>A named and typed value that a rule declares and that later elements refer to. Immutable; equal by name and type.</summary>
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type of the value.</summary>
    public Type Type { get; }

    /// <summary>The element that declares it; <see langword="null"/> until the element is made.</summary>
    public RuleElement? Target { get; internal set; }

    /// <summary>Whether the other declaration has the same name and type.</summary>
    /// <param name="other">The other declaration.</param>
    /// <returns><see langword="true"/> when it has.</returns>
    public bool Equals(Declaration? other) => other is not null && other.Name == Name && other.Type == Type;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);
}
