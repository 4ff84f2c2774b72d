namespace Penalty.Engine.Rete;

/// <summary>How facts of a type are told apart.</summary>
internal enum IdentityKind
{
    Reference,
    Equality,
    Provider,
    Comparer,
}

/// <summary>What a network knows of a type of facts: where they enter, and how they are told apart. Found once a type.</summary>
internal sealed class FactType
{
    public required Type Type { get; init; }

    /// <summary>The nodes of the types that such a fact can be assigned to.</summary>
    public required AlphaNode[] Entries { get; init; }

    public required IdentityKind Identity { get; init; }

    public required IEqualityComparer<object> Comparer { get; init; }

    /// <summary>The identity of a type for which no comparer is registered.</summary>
    public static IdentityKind IdentityOf(Type type)
    {
        if (typeof(IIdentityProvider).IsAssignableFrom(type)) return IdentityKind.Provider;
        var equals = type.GetMethod(nameof(Equals), [typeof(object)])!;
        return equals.DeclaringType == typeof(object) ? IdentityKind.Reference : IdentityKind.Equality;
    }
}
