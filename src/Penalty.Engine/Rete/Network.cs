using System.Collections.Concurrent;

namespace Penalty.Engine.Rete;

/// <summary>Compiled rules: immutable once built, and shared by all sessions.</summary>
internal sealed class Network
{
    private readonly ConcurrentDictionary<Type, AlphaNode[]> _entries = new();

    public required RootNode Root { get; init; }

    public required IReadOnlyDictionary<Type, AlphaNode> Types { get; init; }

    public required int NodeCount { get; init; }

    public required FactIdentityComparer Identity { get; init; }

    /// <summary>The nodes that a fact of a type begins at: those of all types that it can be assigned to.</summary>
    public AlphaNode[] EntriesFor(Type type) => _entries.GetOrAdd(type, FindEntries);

    private AlphaNode[] FindEntries(Type type) => [.. Types.Where(t => t.Key.IsAssignableFrom(type)).Select(t => t.Value)];
}
