namespace Penalty.Engine.RuleModel;

/// <summary>A lookup whose keys can be listed.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys.</summary>
    IEnumerable<TKey> Keys { get; }
}
