namespace Penalty.Engine;

/// <summary>Tells facts apart.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The comparer for a type of facts.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <returns>The comparer.</returns>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
