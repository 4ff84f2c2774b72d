using System.Collections.Immutable;

namespace Penalty.Model.Policies;

/// <summary>Named values that the rules of a conduct read. Asking for a name that is missing, or for another type than the file has,
/// throws a <see cref="PolicyParameterException"/>, which sends the case to a human.</summary>
public sealed class Parameters
{
    private readonly ImmutableSortedDictionary<string, Term<object>> _values;

    /// <summary>Parameters with these values.</summary>
    /// <param name="values">The values by name: <see cref="int"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="TimeSpan"/> or an immutable
    /// array of <see cref="string"/>.</param>
    public Parameters(IEnumerable<KeyValuePair<string, Term<object>>> values) =>
        _values = values.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>No parameters.</summary>
    public static Parameters None { get; } = new([]);

    /// <summary>All parameters by name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Term<object>> All => _values;

    /// <summary>A whole number.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="PolicyParameterException">There is none of that name, or it is not a whole number.</exception>
    public int Count(string name) => Get<int>(name);

    /// <summary>A length of time.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="PolicyParameterException">There is none of that name, or it is not a duration.</exception>
    public TimeSpan Duration(string name) => Get<TimeSpan>(name);

    /// <summary>A yes or no.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>Its value.</returns>
    /// <exception cref="PolicyParameterException">There is none of that name, or it is neither.</exception>
    public bool Flag(string name) => Get<bool>(name);

    /// <summary>A list of codes.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>Its values.</returns>
    /// <exception cref="PolicyParameterException">There is none of that name, or it is not a list.</exception>
    public ImmutableArray<string> Codes(string name) => Get<ImmutableArray<string>>(name);

    private T Get<T>(string name) =>
        !_values.TryGetValue(name, out var term) ? throw new PolicyParameterException(name, typeof(T), null)
        : term.Value is T value ? value
        : throw new PolicyParameterException(name, typeof(T), term);
}
