using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Penalty.Engine.RuleModel;

/// <summary>The properties of a rule by name.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name is part of the NRules interface.")]
public class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly Dictionary<string, RuleProperty> _properties = new(StringComparer.Ordinal);

    /// <summary>A map of properties.</summary>
    /// <param name="properties">The properties; their names differ.</param>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        foreach (var property in properties) _properties.Add(property.Name, property);
    }

    /// <summary>How many there are.</summary>
    public int Count => _properties.Count;

    /// <summary>The value of a property.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public object this[string name] => TryGetProperty(name, out var property)
        ? property.Value
        : throw new ArgumentException($"Rule property with the given name does not exist. Name={name}", nameof(name));

    /// <summary>Looks for a property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="property">The property found.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetProperty(string name, [NotNullWhen(true)] out RuleProperty? property) =>
        _properties.TryGetValue(name, out property);

    /// <inheritdoc/>
    public IEnumerator<RuleProperty> GetEnumerator() => _properties.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
