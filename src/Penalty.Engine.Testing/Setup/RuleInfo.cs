namespace Penalty.Engine.Testing;

/// <summary>A rule under test. Immutable.</summary>
public readonly struct RuleInfo
{
    /// <summary>Describes a rule that is a class.</summary>
    /// <param name="type">The rule class.</param>
    /// <param name="instance">The rule.</param>
    /// <param name="definition">Its canonical form.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public RuleInfo(Type type, object instance, IRuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(definition);
        Type = type;
        Instance = instance;
        Definition = definition;
    }

    /// <summary>Describes a rule of which only the canonical form is known.</summary>
    /// <param name="definition">The canonical form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is <see langword="null"/>.</exception>
    public RuleInfo(IRuleDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
        if (definition.Properties.TryGetProperty(RuleProperties.ClrType, out var type)) Type = type.Value as Type;
    }

    /// <summary>Gets the rule class; <see langword="null"/> for a definition that was not made from one.</summary>
    public Type? Type { get; }

    /// <summary>Gets the rule; <see langword="null"/> when it was registered as a definition.</summary>
    public object? Instance { get; }

    /// <summary>Gets the rule's canonical form.</summary>
    public IRuleDefinition Definition { get; }
}
