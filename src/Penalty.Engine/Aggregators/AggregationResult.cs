using Penalty.Engine.Rete;
using Penalty.Engine.RuleModel;

namespace Penalty.Engine.Aggregators;

/// <summary>What happens to a result of an aggregation.</summary>
public enum AggregationAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It has changed, or another takes its place.</summary>
    Modified,

    /// <summary>It is gone.</summary>
    Removed,
}

/// <summary>A change in the results of an aggregation. Immutable.</summary>
public class AggregationResult
{
    private AggregationResult(AggregationAction action, object? aggregate, object? previous, IEnumerable<IFact> source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>What happens.</summary>
    public AggregationAction Action { get; }

    /// <summary>The result.</summary>
    public object? Aggregate { get; }

    /// <summary>The result whose place it takes, for <see cref="AggregationAction.Modified"/>.</summary>
    public object? Previous { get; }

    /// <summary>The facts that the result is made from.</summary>
    public IEnumerable<IFact> Source { get; }

    /// <summary>Nothing happens to a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts that it is made from.</param>
    /// <returns>The change.</returns>
    public static AggregationResult None(object? result, IEnumerable<IFact> source) =>
        new(AggregationAction.None, result, result, source);

    /// <summary>A result is new.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">The facts that it is made from.</param>
    /// <returns>The change.</returns>
    public static AggregationResult Added(object? result, IEnumerable<IFact> source) =>
        new(AggregationAction.Added, result, null, source);

    /// <summary>A result has changed, or another takes its place.</summary>
    /// <param name="result">The result.</param>
    /// <param name="previous">The result whose place it takes.</param>
    /// <param name="source">The facts that it is made from.</param>
    /// <returns>The change.</returns>
    public static AggregationResult Modified(object? result, object? previous, IEnumerable<IFact> source) =>
        new(AggregationAction.Modified, result, previous, source);

    /// <summary>A result is gone.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The change.</returns>
    public static AggregationResult Removed(object? result) => new(AggregationAction.Removed, result, null, []);
}

/// <summary>What an aggregation runs in.</summary>
public class AggregationContext
{
    internal AggregationContext(WorkingMemory memory) => Memory = memory;

    /// <summary>Tells facts apart.</summary>
    public IFactIdentityComparer FactIdentityComparer => Memory.Network.Identity;

    internal WorkingMemory Memory { get; }
}

/// <summary>The factories of custom aggregators by name.</summary>
public class AggregatorRegistry
{
    private readonly Dictionary<string, Type> _factories = new(StringComparer.Ordinal);

    /// <summary>Registers a factory.</summary>
    /// <param name="name">The name of the aggregator.</param>
    /// <param name="factoryType">The type of the factory: an <see cref="IAggregatorFactory"/> with a constructor without parameters.</param>
    public void RegisterFactory(string name, Type factoryType) => _factories[name] = factoryType;

    internal Type? Find(string name) => _factories.GetValueOrDefault(name);
}
