namespace Penalty.Engine;

/// <summary>How facts are told apart, by type.</summary>
public class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, object> _comparers = [];

    /// <summary>Tells facts apart for whose type nothing is registered: by <see cref="RuleModel.IIdentityProvider"/>, else by <c>Equals</c>.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer { get; set; } = new DefaultFactIdentityComparer();

    internal IReadOnlyDictionary<Type, object> Comparers => _comparers;

    /// <summary>Registers how facts of a type are told apart.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <param name="comparer">The comparer.</param>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = comparer;
    }
}
